using Interhelpo.Archive;
using Interhelpo.Store;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Something that waits on the desk.</summary>
/// <param name="Help">What to do about it.</param>
/// <param name="Url">Where it is seen; null where it is not on a page yet.</param>
internal sealed record Waiting(string What, int Count, string Help, string? Url);

/// <summary>The desk: what waits for somebody.</summary>
internal sealed class IndexModel(ArchiveDb db) : AdminPage
{
    public override string Heading => "Desk";

    public IReadOnlyList<Waiting> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Waiting =
    [
        new("Disagreements without a verdict", await db.Matters.CountAsync(matter => matter.State == MatterState.Contradict, cancellation), "Sources contradict each other, and nobody has judged.", "/disagreements"),
        new("Suggestions", await db.Matters.IgnoreQueryFilters().CountAsync(matter => matter.Standing == MatterStanding.Suggested, cancellation), "Sources may agree or disagree; readers do not see these. The verb suggestions decides them.", null),
        new("Notes of imports", await db.Notes.CountAsync(cancellation), "What the importer was not sure of.", "/sources"),
        new("A proposed chronicle", await db.ChronicleEditions.CountAsync(edition => edition.Standing == ChronicleStanding.Proposed, cancellation), "Sources changed since the chronicle was adopted. The verb chronicle decides it.", "/chronicle"),
    ];
}
