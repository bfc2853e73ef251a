using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Versions;

/// <summary>A source that a document may be a newer version of.</summary>
/// <param name="Shared">How many statements of the document it has in the same words.</param>
/// <param name="Of">How many statements the document has.</param>
public sealed record VersionCandidate(int Id, string Slug, string Title, string FileName, int Shared, int Of);

/// <summary>A sentence of the older version, of the newer one, or of both.</summary>
/// <param name="Before">As the older version has it; null when it does not.</param>
/// <param name="After">As the newer version has it; null when it does not.</param>
/// <param name="Events">The titles of the events that rest on it in the archive.</param>
public sealed record SentenceChange(string? Before, string? After, bool IsSame, IReadOnlyList<string> Events);

/// <summary>What a document that waits changes as the newer version of a source.</summary>
/// <param name="Sentences">All of them, in the order of the newer version.</param>
/// <param name="Known">The ids of the findings that stay as the archive has them: their words are in the older version too.</param>
public sealed record VersionChanges(int Id, string Slug, string Title, IReadOnlyList<SentenceChange> Sentences, IReadOnlySet<string> Known);

/// <summary>Tells which source a document that waits is a newer version of, and what that would change.</summary>
public sealed class SourceVersions(IDbContextFactory<ArchiveDb> archives, IncomingDocuments incoming)
{
    private const int MostCompared = 1000;
    private const int MostFound = 20;

    /// <summary>Sources that share at least a fifth of its statements with a document, or one and its title or the name of its file; the likeliest first.</summary>
    public async Task<IReadOnlyList<VersionCandidate>> LikelyAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await WaitingAsync(db, id, cancellation) is not { } waiting || await incoming.SourceOfAsync(db, waiting, cancellation) is not { } read) return [];
        var texts = read.Statements.Select(statement => statement.Text).Distinct(StringComparer.Ordinal).Take(MostCompared).ToList();
        var shared = await db.Statements.Where(statement => EF.Parameter(texts).Contains(statement.Text)).GroupBy(statement => statement.SourceId)
            .Select(source => new { source.Key, Count = source.Select(statement => statement.Text).Distinct().Count() }).ToDictionaryAsync(source => source.Key, source => source.Count, cancellation);
        var alike = shared.Where(source => source.Value * 5 >= texts.Count).Select(source => source.Key).ToList();
        var some = shared.Keys.ToList();
        var rows = await db.NewestSources().Where(source => EF.Parameter(alike).Contains(source.Id) || (EF.Parameter(some).Contains(source.Id) && (source.Title == read.Title || source.FileName == waiting.FileName)))
            .Select(source => new { source.Id, source.Slug, source.Title, source.FileName }).ToListAsync(cancellation);
        return [.. rows.Select(row => new VersionCandidate(row.Id, row.Slug, row.Title, row.FileName, shared.GetValueOrDefault(row.Id), texts.Count)).OrderByDescending(candidate => candidate.Shared).ThenBy(candidate => candidate.Title, StringComparer.Ordinal).Take(MostFound)];
    }

    /// <summary>Sources with these words in their title or file name; the first twenty.</summary>
    public async Task<IReadOnlyList<VersionCandidate>> FindAsync(string words, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var like = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return await db.NewestSources().Where(source => EF.Functions.Like(source.Title, like, "\\") || EF.Functions.Like(source.FileName, like, "\\")).OrderBy(source => source.Title).Take(MostFound)
            .Select(source => new VersionCandidate(source.Id, source.Slug, source.Title, source.FileName, 0, 0)).ToListAsync(cancellation);
    }

    /// <summary>Says that a document is a newer version of a source, or with null that it is a document of its own; answers why that cannot be.</summary>
    public async Task<string?> ChooseAsync(int id, int? source, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (source is not null && !await db.NewestSources().AnyAsync(row => row.Id == source, cancellation)) return "This source is gone, or has a newer version already. Choose again.";
        var chosen = await db.Incoming.Where(each => each.Id == id && each.AskedBy == null && each.Discarded == null).ExecuteUpdateAsync(row => row.SetProperty(each => each.ReplacesId, source), cancellation);
        return chosen > 0 ? null : "The document is being brought in already.";
    }

    /// <summary>What a document changes; null when it waits no more, or is a document of its own.</summary>
    public async Task<VersionChanges?> ChangesAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await WaitingAsync(db, id, cancellation) is not { ReplacesId: { } replaces } waiting || await incoming.SourceOfAsync(db, waiting, cancellation) is not { } read) return null;
        var older = await db.Sources.AsNoTrackingWithIdentityResolution().Include(row => row.Content).Include(row => row.Statements).ThenInclude(row => row.Passage).Include(row => row.Statements).ThenInclude(row => row.Events)
            .AsSplitQuery().SingleAsync(row => row.Id == replaces, cancellation);
        var plan = new VersionPlan(older, read);
        var (before, after) = (Ordered(older), Ordered(read));
        var same = plan.Same.Select(pair => pair.Newer.Passage).OrderBy(passage => passage.Start).ToList();
        var starts = same.ConvertAll(passage => passage.Start);
        var findings = (await incoming.ReviewAsync(id, cancellation))?.Findings.Select(each => each.Finding) ?? [];
        return new(
            older.Id, older.Slug, older.Title,
            [.. plan.Sentences.Select(pair => new SentenceChange(pair.Before is { } old ? before[old].Text : null, pair.After is { } fresh ? after[fresh].Text : null, pair.IsSame, pair.Before is { } at ? [.. before[at].Events.Select(told => told.Title)] : []))],
            findings.Where(finding => finding.Kind == FindingKind.Work ? plan.Had(finding.Words) : finding.End > 0 && Within(same, starts, finding)).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal));
    }

    private static Task<Incoming?> WaitingAsync(ArchiveDb db, int id, CancellationToken cancellation) => db.Incoming.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellation);

    private static List<Statement> Ordered(Source source) => [.. source.Statements.OrderBy(statement => statement.Passage.Start)];

    /// <summary>Whether words lie within one of these sentences, which are in order and apart from each other.</summary>
    private static bool Within(List<Passage> sentences, List<int> starts, Finding finding)
    {
        var found = starts.BinarySearch(finding.Start);
        var at = found < 0 ? ~found - 1 : found;
        return at >= 0 && finding.End <= sentences[at].End;
    }
}
