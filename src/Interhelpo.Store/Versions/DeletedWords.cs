using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Spelling;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Versions;

/// <summary>
/// What people deleted of a source or of an older version of it, by its words: those are the same from version to version, and rows are not. What a document took with it when it was taken
/// out, or did not have any more, nobody deleted.
/// </summary>
internal static class DeletedWords
{
    /// <summary>The words of statements, white space evened out.</summary>
    public static async Task<HashSet<string>> OfStatementsAsync(ArchiveDb db, int source, CancellationToken cancellation)
    {
        var versions = await VersionsAsync(db, source, cancellation);
        var passages = (await DeletedAsync(db, RecordKind.Statement, cancellation)).ConvertAll(RecordFields.PassageOf);
        var quotes = await db.Passages.Where(row => EF.Parameter(versions).Contains(row.SourceId) && EF.Parameter(passages).Contains(row.Id)).Select(row => row.Quote).ToListAsync(cancellation);
        return quotes.Select(quote => WhiteSpace.Evened(quote)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The dates of events, as EDTF, by the words of the statements that told them.</summary>
    public static async Task<ILookup<string, string>> OfEventsAsync(ArchiveDb db, int source, CancellationToken cancellation)
    {
        var versions = await VersionsAsync(db, source, cancellation);
        var told = (await DeletedAsync(db, RecordKind.Event, cancellation)).SelectMany(fields => fields.Lines("statements"), (fields, statement) => (Statement: statement, Date: fields["date"])).ToList();
        var slugs = told.ConvertAll(each => each.Statement);
        var words = await db.Statements.Where(row => EF.Parameter(versions).Contains(row.SourceId) && EF.Parameter(slugs).Contains(row.Slug))
            .Select(row => new { row.Slug, row.Passage.Quote }).ToDictionaryAsync(row => row.Slug, row => row.Quote, StringComparer.Ordinal, cancellation);
        return told.Where(each => words.ContainsKey(each.Statement)).ToLookup(each => WhiteSpace.Evened(words[each.Statement]), each => each.Date, StringComparer.Ordinal);
    }

    /// <summary>The last state of every record of a kind that somebody deleted and nobody brought back.</summary>
    private static async Task<List<Fields>> DeletedAsync(ArchiveDb db, RecordKind kind, CancellationToken cancellation)
    {
        var own = db.Revisions.AsNoTracking().Where(revision => revision.Kind == kind);
        var states = await KeptStates.ByHand(db).Where(gone => gone.Kind == kind && gone.State == null && !own.Any(later => later.RecordId == gone.RecordId && later.Number > gone.Number))
            .Join(own, gone => new { gone.RecordId, Number = gone.Number - 1 }, before => new { before.RecordId, before.Number }, (_, before) => before.State).ToListAsync(cancellation);
        return [.. states.OfType<string>().Select(Fields.FromJson)];
    }

    /// <summary>The source and those that it took the place of.</summary>
    private static async Task<List<int>> VersionsAsync(ArchiveDb db, int source, CancellationToken cancellation)
    {
        var versions = new List<int>();
        for (int? next = source; next is { } id; next = await db.Sources.Where(row => row.Id == id).Select(row => row.ReplacesId).SingleAsync(cancellation)) versions.Add(id);
        return versions;
    }
}
