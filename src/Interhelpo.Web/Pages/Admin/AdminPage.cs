using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>A page for those who work in the archive.</summary>
internal abstract class AdminPage : PublicPage
{
    public override string Sort => "Curators";

    public override string Description => "For those who work in this archive.";

    public override bool TakesMessages => false;
}
