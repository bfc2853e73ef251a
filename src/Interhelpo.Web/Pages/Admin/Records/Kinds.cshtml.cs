namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>The kinds of records.</summary>
internal sealed class KindsModel : AdminPage
{
    public override string Heading => "Records";
}
