using Interhelpo.Archive;
using Interhelpo.Chronicling;
using Interhelpo.Comparing;
using Interhelpo.Store.Chronicling;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Interhelpo.Store.Comparing;

/// <summary>Compares what the sources of the archive say, keeps the matters they speak of in common, and composes the chronicle of them.</summary>
public sealed class SourceComparer(IDbContextFactory<ArchiveDb> archives, TimeProvider clock, ILogger<SourceComparer> log)
{
    /// <summary>Up to so many statements the whole archive is compared whatever came in: it takes some seconds, and nothing depends on the order in which documents came.</summary>
    public int MostCompared { get; init; } = 10_000;

    /// <summary>Compares the whole archive and answers how many matters there are. Doing it again changes nothing.</summary>
    public Task<int> RunAsync(CancellationToken cancellation = default) => RunAsync(null, cancellation);

    /// <summary>Compares documents that came in, by their slugs: in a large archive only with those that may be about the same things.</summary>
    public Task<int> RunAsync(IEnumerable<string> fresh, CancellationToken cancellation = default) => RunAsync(fresh.ToHashSet(StringComparer.Ordinal), cancellation);

    /// <summary>Compares the whole archive as a transaction that is under way has left it, and keeps that with it.</summary>
    internal async Task RunWithinAsync(ArchiveDb db, CancellationToken cancellation) => await KeepAsync(db, await JudgeAsync(db, null, cancellation), cancellation);

    private async Task<int> RunAsync(HashSet<string>? fresh, CancellationToken cancellation)
    {
        while (true)
        {
            // Reading and judging take their time, so the archive is not locked for writing meanwhile. If a source came in, we begin again.
            await using var db = await archives.CreateDbContextAsync(cancellation);
            var judged = await JudgeAsync(db, fresh, cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var now = await db.NewestSources().Select(source => source.Slug).ToListAsync(cancellation);
            if (!now.ToHashSet(StringComparer.Ordinal).SetEquals(judged.Told.Documents.Select(document => document.Source))) continue;

            await KeepAsync(db, judged, cancellation);
            await transaction.CommitAsync(cancellation);
            log.LogInformation("Compared {Sources} of {All} sources: {Matters} matters are shown", judged.Renewed?.Count ?? judged.Told.Documents.Count, judged.Told.Documents.Count, judged.Shown);
            return judged.Shown;
        }
    }

    private async Task<Judged> JudgeAsync(ArchiveDb db, HashSet<string>? fresh, CancellationToken cancellation)
    {
        var told = new ToldArchive(await ToldRows.ReadAsync(db, cancellation));
        var isWhole = fresh is null || told.Documents.Sum(document => document.Statements.Count) <= MostCompared;
        var kept = isWhole ? [] : await new KeptRows(db, told).ReadAsync(cancellation);
        var renewal = isWhole ? null : Comparison.Renewed(told.Documents, fresh!, [.. kept.Select(row => row.Together)]);
        var matters = renewal?.Matters ?? Comparison.WithSuggestions(told.Documents);
        var decided = await db.Matters.IgnoreQueryFilters().Where(matter => matter.StandingBy != null).ToDictionaryAsync(matter => matter.Key, matter => matter.Standing, StringComparer.Ordinal, cancellation);
        var shown = matters.Where(matter => decided.TryGetValue(matter.Key, out var standing) ? standing == MatterStanding.Accepted : !matter.IsSuggestion)
            .Concat(kept.Where(row => row.IsShown && !row.Together.Sources.Overlaps(renewal!.Sources)).Select(row => row.Matter)).ToList();
        return new(told, matters, renewal?.Sources, Chronicler.Compose(told.Documents, shown), shown.Count);
    }

    private async Task KeepAsync(ArchiveDb db, Judged judged, CancellationToken cancellation)
    {
        await new KeptMatters(db, judged.Told, clock.GetUtcNow()).BringToAsync(judged.Matters, judged.Renewed, cancellation);
        await new KeptEditions(db, judged.Told, clock.GetUtcNow()).BringToAsync(judged.Chronicle, cancellation);
        await db.SaveChangesAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
    }

    /// <summary>What came of comparing.</summary>
    /// <param name="Renewed">The sources that were compared anew; null for all.</param>
    /// <param name="Shown">How many matters readers have.</param>
    private sealed record Judged(ToldArchive Told, IReadOnlyList<JudgedMatter> Matters, IReadOnlySet<string>? Renewed, ComposedChronicle Chronicle, int Shown);
}
