using System.CommandLine;

namespace Interhelpo.Web.Verbs;

/// <summary><c>--by NAME</c>: which curator decides.</summary>
internal static class CuratorOption
{
    public static Option<string> New()
    {
        var by = new Option<string>("--by") { Description = "The name of the curator who decides; readers see it.", HelpName = "NAME", Required = true };
        by.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>())) result.AddError("--by is empty. Name the curator who decides.");
        });
        return by;
    }
}
