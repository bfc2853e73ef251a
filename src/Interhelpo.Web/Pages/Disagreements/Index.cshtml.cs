using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Disagreements;

/// <summary>Where sources contradict each other. Nothing compares them yet, and the page says so.</summary>
internal sealed class IndexModel : PublicPage
{
    public override string Heading => "Where sources disagree";

    public override string Description => "Matters on which the sources of the archive contradict each other.";
}
