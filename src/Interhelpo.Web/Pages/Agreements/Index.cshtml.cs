using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Agreements;

/// <summary>Where independent sources state the same, or so that all of them can be right.</summary>
internal sealed class IndexModel(ArchiveDb db) : MatterListPage(db, disagree: false)
{
    public override string Heading => "Where sources agree";

    public override string Description => "Matters that independent sources of the archive state alike, each with their words.";
}
