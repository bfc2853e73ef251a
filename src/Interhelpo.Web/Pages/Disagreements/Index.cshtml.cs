using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Disagreements;

/// <summary>Where sources contradict each other.</summary>
internal sealed class IndexModel(ArchiveDb db) : MatterListPage(db, disagree: true)
{
    public override string Heading => "Where sources disagree";

    public override string Description => "Matters on which the sources of the archive contradict each other, with the words of each.";
}
