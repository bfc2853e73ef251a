using Interhelpo.Archive;
using Interhelpo.Spelling;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>
/// Whether every edition of the chronicle is what was composed, its notes are the words that stand in their sources, and every word it tells stands in its notes.
/// </summary>
internal static class ChronicleCheck
{
    private const string Remedy = "Run the verb reindex, or restore the last good backup.";

    public static async Task<List<CheckFinding>> RunAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var findings = new List<CheckFinding>();
        await foreach (var edition in db.ChronicleEditions.AsNoTracking().OrderBy(edition => edition.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var quoted = await db.ChronicleNotes.Where(note => note.EditionId == edition.Id)
                .Select(note => new KeptNote(note.Passage.Source.Slug, note.Passage.Start, note.Passage.End, note.Passage.Quote))
                .ToListAsync(cancellation);
            findings.AddRange(Problems(edition, [.. quoted]).Select(problem => new CheckFinding($"chronicle {edition.Id}", problem, Remedy)));
        }

        return findings;
    }

    private static IEnumerable<string> Problems(ChronicleEdition edition, HashSet<KeptNote> quoted)
    {
        if (KeptChronicle.Read(edition.Content) is not { Value: { } chronicle })
        {
            yield return "its text cannot be read";
            yield break;
        }

        if (chronicle.Sha256 != edition.Sha256)
            yield return "its text does not give its SHA-256 any more";
        foreach (var note in chronicle.Notes.Where(note => !quoted.Contains(note)).Distinct())
            yield return $"its note {note.Source}#{Address.Fragment(note.Start, note.End)} quotes no passage of it";
        foreach (var part in Told(chronicle).SelectMany(told => told.Words.Parts.Where(part => !told.Notes.Any(note => WhiteSpace.Evened(note.Quote).Contains(part, StringComparison.Ordinal)))))
            yield return $"it tells “{part}”, which does not stand in its notes";
    }

    private static IEnumerable<(ChronicleWords Words, IReadOnlyList<KeptNote> Notes)> Told(KeptChronicle chronicle) => chronicle.Entries.SelectMany(entry =>
        entry.Differences.SelectMany(difference => difference.Answers).Select(answer => (answer.Words, answer.Notes)).Prepend((entry.Words, entry.Notes)));
}
