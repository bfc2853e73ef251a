using Interhelpo.Archive;
using Interhelpo.Chronicling;
using Interhelpo.Comparing;
using Interhelpo.Store.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Chronicling;

/// <summary>
/// Brings the chronicle that is kept to the one that was composed: the same leaves every row untouched, an adopted one stays and what differs is proposed beside it.
/// What a curator refused is not proposed again. Where only the names of matters changed, links follow them. Saves nothing.
/// </summary>
internal sealed class KeptEditions(ArchiveDb db, ToldArchive told, DateTimeOffset now)
{
    public async Task BringToAsync(ComposedChronicle composed, CancellationToken cancellation)
    {
        var text = TextOf(composed);
        var sha256 = text.Sha256;
        var current = await db.ChronicleEditions.SingleOrDefaultAsync(edition => edition.Standing == ChronicleStanding.Composed || edition.Standing == ChronicleStanding.Adopted, cancellation);
        var beside = await db.ChronicleEditions.SingleOrDefaultAsync(edition => edition.Standing == ChronicleStanding.Proposed || edition.Standing == ChronicleStanding.Refused, cancellation);
        if (current?.Sha256 == sha256)
        {
            current.Content = text.ToJson();
            if (beside is not null) db.Remove(beside);
        }
        else if (current is null)
        {
            if (composed.Sections.Count > 0) db.Add(Edition(ChronicleStanding.Composed, text, composed));
        }
        else if (current.Standing is ChronicleStanding.Composed)
        {
            await RemakeAsync(current, text, composed, cancellation);
        }
        else if (beside is null)
        {
            db.Add(Edition(ChronicleStanding.Proposed, text, composed));
        }
        else if (beside.Sha256 == sha256)
        {
            beside.Content = text.ToJson();
        }
        else
        {
            beside.Propose();
            await RemakeAsync(beside, text, composed, cancellation);
        }
    }

    private ChronicleEdition Edition(ChronicleStanding standing, KeptChronicle text, ComposedChronicle composed)
    {
        var edition = new ChronicleEdition { Standing = standing, Content = text.ToJson(), Sha256 = text.Sha256, Composed = now };
        AddNotes(edition, PassagesOf(composed));
        return edition;
    }

    private async Task RemakeAsync(ChronicleEdition edition, KeptChronicle text, ComposedChronicle composed, CancellationToken cancellation)
    {
        (edition.Content, edition.Sha256, edition.Composed) = (text.ToJson(), text.Sha256, now);
        // Not through the edition: a list of a hundred thousand notes is slow to join them to.
        var wanted = PassagesOf(composed);
        var kept = await db.ChronicleNotes.AsNoTracking().Where(note => note.EditionId == edition.Id).ToListAsync(cancellation);
        db.RemoveRange(kept.Where(note => !wanted.Remove(note.PassageId)));
        db.AddRange(wanted.Select(passage => new ChronicleNote { EditionId = edition.Id, PassageId = passage }));
    }

    private static void AddNotes(ChronicleEdition edition, IEnumerable<int> passages)
    {
        foreach (var passage in passages) edition.Notes.Add(new ChronicleNote { PassageId = passage });
    }

    private HashSet<int> PassagesOf(ComposedChronicle composed) => [.. composed.Sections.SelectMany(section => section.Entries)
        .SelectMany(entry => entry.Notes.Concat(entry.Differences.SelectMany(difference => difference.Answers).SelectMany(answer => answer.Notes)))
        .Select(statement => told.PassageOf(statement).Id)];

    private KeptChronicle TextOf(ComposedChronicle composed) => new(composed.Language, [.. composed.Sections.Select(section => new KeptSection(section.Time, [.. section.Entries.Select(EntryOf)]))]);

    private KeptEntry EntryOf(ChronicleEntry entry) => new(
        entry.Date.ToString(), entry.DateText, entry.IsReckoned, entry.Language, entry.Words, NotesOf(entry.Notes), entry.Agreements,
        [.. entry.Differences.Select(difference => new KeptDifference(difference.Matter, difference.Topic, [.. difference.Answers.Select(answer =>
            new KeptAnswer(answer.Value, answer.Language, answer.Words, NotesOf(answer.Notes)))]))]);

    private List<KeptNote> NotesOf(IEnumerable<Told> statements) => [.. statements.Select(statement => told.PassageOf(statement).Note)];
}
