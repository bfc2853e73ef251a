using Interhelpo.Archive;
using Interhelpo.Chronicling;
using Interhelpo.Comparing;
using Interhelpo.Store.Chronicling;
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

    private async Task<int> RunAsync(HashSet<string>? fresh, CancellationToken cancellation)
    {
        while (true)
        {
            // Reading and judging take their time, so the archive is not locked for writing meanwhile. If a source came in, we begin again.
            await using var db = await archives.CreateDbContextAsync(cancellation);
            var told = new ToldArchive(await ToldRows.ReadAsync(db, cancellation));
            var isWhole = fresh is null || told.Documents.Sum(document => document.Statements.Count) <= MostCompared;
            var kept = isWhole ? [] : await new KeptRows(db, told).ReadAsync(cancellation);
            var renewal = isWhole ? null : Comparison.Renewed(told.Documents, fresh!, [.. kept.Select(row => row.Together)]);
            var judged = renewal?.Matters ?? Comparison.WithSuggestions(told.Documents);
            var decided = await db.Matters.IgnoreQueryFilters().Where(matter => matter.StandingBy != null).ToDictionaryAsync(matter => matter.Key, matter => matter.Standing, StringComparer.Ordinal, cancellation);
            var shown = judged.Where(matter => decided.TryGetValue(matter.Key, out var standing) ? standing == MatterStanding.Accepted : !matter.IsSuggestion)
                .Concat(kept.Where(row => row.IsShown && !row.Together.Sources.Overlaps(renewal!.Sources)).Select(row => row.Matter)).ToList();
            var chronicle = Chronicler.Compose(told.Documents, shown);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (await db.Sources.CountAsync(cancellation) != told.Documents.Count) continue;

            await new KeptMatters(db, told, clock.GetUtcNow()).BringToAsync(judged, renewal?.Sources, cancellation);
            await new KeptEditions(db, told, clock.GetUtcNow()).BringToAsync(chronicle, cancellation);
            await db.SaveChangesAsync(cancellation);
            await Openness.BringAsync(db, cancellation);
            await transaction.CommitAsync(cancellation);
            log.LogInformation("Compared {Sources} of {All} sources: {Matters} matters are shown", renewal?.Sources.Count ?? told.Documents.Count, told.Documents.Count, shown.Count);
            return shown.Count;
        }
    }
}
