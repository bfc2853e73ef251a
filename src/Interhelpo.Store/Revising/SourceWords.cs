using Interhelpo.Archive;
using Interhelpo.Spelling;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Rights;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>A statement that words lie in.</summary>
/// <param name="Id">The name in its address.</param>
public sealed record HoldingStatement(string Id, string Text);

/// <summary>Words of a source that somebody marked.</summary>
/// <param name="Start">In code points, as <paramref name="End"/> is.</param>
/// <param name="Statements">The statements that these words, or some of them, lie in.</param>
/// <param name="Emendation">The key of the row that says what they are to be read as; null when none does.</param>
public sealed record MarkedWords(string Source, string SourceTitle, string Language, int Start, int End, string Before, string Quote, string After, IReadOnlyList<HoldingStatement> Statements, int? Emendation);

/// <summary>Works with the words of a source: finds them, lays readings over them, makes statements of them. The text itself is never changed.</summary>
public sealed class SourceWords(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    private const int MostFound = 20;
    private const int MostAround = 160;

    /// <summary>A source with its text, its segments in order, and the passages that have a reading; null when there is none.</summary>
    public async Task<Source?> TextAsync(int source, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.Sources.AsNoTrackingWithIdentityResolution().Include(row => row.Content).Include(row => row.Segments.OrderBy(segment => segment.Ordinal))
            .Include(row => row.Passages.Where(passage => passage.Emendation != null)).ThenInclude(passage => passage.Emendation)
            .AsSplitQuery().SingleOrDefaultAsync(row => row.Id == source, cancellation);
    }

    /// <summary>The words [start, end), in code points; null when the source does not have them.</summary>
    public async Task<MarkedWords?> FindAsync(int source, int start, int end, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.Sources.AsNoTracking().Include(row => row.Content).SingleOrDefaultAsync(row => row.Id == source, cancellation) is not { } found) return null;
        var codePoints = new CodePoints(found.Content.Text);
        if (start < 0 || end <= start || end > codePoints.Count) return null;
        var (before, after) = Around(found.Content.Text, codePoints.ToUtf16(start), codePoints.ToUtf16(end));
        var statements = await db.Statements.Where(row => row.SourceId == source && row.Passage.Start < end && row.Passage.End > start).OrderBy(row => row.Ordinal)
            .Select(row => new HoldingStatement(row.Slug, row.Text)).ToListAsync(cancellation);
        var emendation = await db.Emendations.Where(row => row.Passage.SourceId == source && row.Passage.Start == start && row.Passage.End == end).Select(row => (int?)row.Id).SingleOrDefaultAsync(cancellation);
        return new(found.Slug, found.Title, found.Language, start, end, before, found.Content.Text[codePoints.ToUtf16(start)..codePoints.ToUtf16(end)], after, statements, emendation);
    }

    /// <summary>Where the text has exactly these words, however much white space is between them; the first twenty places.</summary>
    public async Task<IReadOnlyList<MarkedWords>> SearchAsync(int source, string words, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.Sources.AsNoTracking().Include(row => row.Content).SingleOrDefaultAsync(row => row.Id == source, cancellation) is not { } found) return [];
        var text = found.Content.Text;
        var codePoints = new CodePoints(text);
        return [.. Places(text, words).Take(MostFound).Select(place =>
        {
            var (before, after) = Around(text, place.Start, place.End);
            return new MarkedWords(found.Slug, found.Title, found.Language, codePoints.FromUtf16(place.Start), codePoints.FromUtf16(place.End), before, place.In(text), after, [], null);
        })];
    }

    /// <summary>Lays a reading over words.</summary>
    public Task<Parsed<Act>> EmendAsync(int source, int start, int end, string reading, string note, string by, string why, CancellationToken cancellation = default) =>
        AddAsync(RecordKind.Emendation, source, start, end, by, why, async (db, passage) =>
        {
            var fields = RecordFields.Of(new Emendation { Passage = passage, PassageId = passage.Id, Reading = reading.Trim(), Note = note.Trim(), Before = "", After = "" });
            var problems = await FieldRules.ProblemsAsync(db, new(RecordKind.Emendation, 0), fields, null, cancellation);
            return (fields, problems.Count > 0 ? string.Join(' ', problems.Values) : null);
        }, cancellation);

    /// <summary>Makes a statement of words that none has yet.</summary>
    public Task<Parsed<Act>> StateAsync(int source, int start, int end, string by, string why, CancellationToken cancellation = default) =>
        AddAsync(RecordKind.Statement, source, start, end, by, why, async (db, passage) =>
        {
            var other = await db.Statements.Where(row => row.SourceId == source && row.Passage.Start < end && row.Passage.End > start).Select(row => row.Slug).FirstOrDefaultAsync(cancellation);
            return (Editing.Fields.None, other is null ? null : $"These words lie in the statement {other} already: what they tell can rest on that one.");
        }, cancellation);

    /// <summary>A row of a passage: of a source that is at hand with its text.</summary>
    internal static async Task<object> NewAsync(ArchiveDb db, RecordRef record, string key, Passage passage, CancellationToken cancellation)
    {
        var text = passage.Source.Content.Text;
        if (record.Kind == RecordKind.Emendation)
        {
            var codePoints = new CodePoints(text);
            var (before, after) = Around(text, codePoints.ToUtf16(passage.Start), codePoints.ToUtf16(passage.End));
            return new Emendation { Id = record.Id, Passage = passage, Reading = "", Before = before, After = after };
        }

        var ordinal = await db.Statements.Where(row => row.SourceId == passage.SourceId && row.Passage.Start < passage.Start).MaxAsync(row => (int?)row.Ordinal, cancellation) + 1 ?? 0;
        await MakeRoomAsync(db, passage.SourceId, ordinal, cancellation);
        return new Statement { Id = record.Id, Slug = key, Source = passage.Source, Passage = passage, Ordinal = ordinal, Text = WhiteSpace.Evened(passage.Quote) };
    }

    private async Task<Parsed<Act>> AddAsync(RecordKind kind, int source, int start, int end, string by, string why, Func<ArchiveDb, Passage, Task<(Editing.Fields Fields, string? Problem)>> judge, CancellationToken cancellation)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var found = await db.Sources.Include(row => row.Content).Include(row => row.Passages).AsSplitQuery().SingleOrDefaultAsync(row => row.Id == source, cancellation);
        if (found is null) return Parsed<Act>.Refused("There is no such source.");
        var codePoints = new CodePoints(found.Content.Text);
        if (start < 0 || end <= start || end > codePoints.Count) return Parsed<Act>.Refused("The source does not have these words. Mark them again.");
        var passage = found.Cut(new TextSpan(codePoints.ToUtf16(start), codePoints.ToUtf16(end)));
        if (string.IsNullOrWhiteSpace(passage.Quote)) return Parsed<Act>.Refused("There are no words between these characters. Mark some.");
        await db.SaveChangesAsync(cancellation);
        var (fields, problem) = await judge(db, passage);
        if (problem is not null) return Parsed<Act>.Refused(problem);

        var key = kind == RecordKind.Statement ? (await FreeSlugs.OfAsync(db, SlugTable.Statements, [found.Slug + "-m1"], cancellation)).Take(found.Slug + "-m1") : RecordFields.KeyOf(passage);
        var act = new Act { Kind = ActKind.Added, By = by, Why = why.Trim(), At = clock.GetUtcNow() };
        var row = await NewAsync(db, new(kind, 0), key, passage, cancellation);
        await RecordFields.ApplyAsync(db, row, fields, act.At, cancellation);
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        act.Revisions.Add(RevisionKeeper.First(act, row));
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return act;
    }

    /// <summary>Moves the later statements of a source one place on. In two steps, for no two may have the same place in between.</summary>
    private static async Task MakeRoomAsync(ArchiveDb db, int source, int ordinal, CancellationToken cancellation)
    {
        await db.Statements.Where(row => row.SourceId == source && row.Ordinal >= ordinal).ExecuteUpdateAsync(row => row.SetProperty(each => each.Ordinal, each => -each.Ordinal - 2), cancellation);
        await db.Statements.Where(row => row.SourceId == source && row.Ordinal < 0).ExecuteUpdateAsync(row => row.SetProperty(each => each.Ordinal, each => -each.Ordinal - 1), cancellation);
    }

    private static IEnumerable<TextSpan> Places(string text, string words)
    {
        var told = new ToldText(text, 0);
        for (var place = told.Find(words.Trim(), 0); place is { } found; place = told.Find(words.Trim(), found.Start + 1)) yield return found;
    }

    /// <summary>What stands before and after, within the paragraph, cut at white space.</summary>
    private static (string Before, string After) Around(string text, int start, int end)
    {
        var from = Math.Max(0, start - MostAround);
        if (text.LastIndexOf('\n', Math.Max(0, start - 1)) is >= 0 and var line && line < start) from = Math.Max(from, line + 1);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1])) from++;
        var until = text.IndexOf('\n', end) is >= 0 and var next ? Math.Min(next, end + MostAround) : Math.Min(text.Length, end + MostAround);
        while (until < text.Length && until > end && !char.IsWhiteSpace(text[until])) until--;
        return (text[from..start], text[end..until]);
    }
}
