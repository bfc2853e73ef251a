using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Something that waits on the desk.</summary>
/// <param name="Help">What to do about it.</param>
/// <param name="Url">Where it is seen; null where it is not on a page yet.</param>
internal sealed record Waiting(string What, int Count, string Help, string? Url);

/// <summary>The desk: what waits for somebody.</summary>
internal sealed class IndexModel(ArchiveDb db, ImportNotes notes) : AdminPage
{
    public override string Heading => "Desk";

    public IReadOnlyList<Waiting> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Waiting =
    [
        new("Proposals to review", await db.Drafts.CountAsync(draft => draft.Proposed != null, cancellation), "Others left them to the curators.", "/admin/drafts"),
        new("Your drafts", await db.Drafts.CountAsync(draft => draft.By == User.Identity!.Name && draft.Discarded == null, cancellation), "What you are working on; readers do not see it.", "/admin/drafts"),
        new("Documents to look through", await db.Incoming.CountAsync(each => each.Discarded == null, cancellation), "They were handed in; nothing of them is in the archive yet.", "/admin/imports"),
        new("Messages of readers", await db.ReaderMessages.CountAsync(message => message.DoneAt == null, cancellation), "They know more, or saw an error.", "/admin/messages"),
        new("Articles with reworded sentences", await db.Articles.CountAsync(article => article.Unconfirmed != "", cancellation), "Their marks stay, but nobody held the new words against the source.", "/admin/unconfirmed"),
        new("Disagreements without a verdict", await db.Matters.CountAsync(matter => matter.State == MatterState.Contradict && matter.Verdict == null, cancellation), "Sources contradict each other, and nobody has judged.", "/admin/matters"),
        new("Suggestions", await db.Matters.IgnoreQueryFilters().CountAsync(matter => matter.Standing == MatterStanding.Suggested, cancellation), "Sources may agree or disagree; readers do not see these until somebody says that they belong together.", "/admin/matters?show=suggested"),
        new("Works that may be the same", (await db.AlikeAsync(cancellation)).Count, "Nearly equal titles: merge them, or tell them apart.", "/admin/works/alike"),
        new("Works without identifiers", await db.Unidentified().CountAsync(cancellation), "Books and articles that no library finds by what is known of them.", "/admin/works/unidentified"),
        new("Notes of imports", await notes.CountAsync(settled: false, cancellation), "What the importer was not sure of.", "/admin/notes"),
        new("A proposed chronicle", await db.ChronicleEditions.CountAsync(edition => edition.Standing == ChronicleStanding.Proposed, cancellation), "Sources changed since the chronicle was adopted. The verb chronicle decides it.", "/chronicle"),
    ];
}
