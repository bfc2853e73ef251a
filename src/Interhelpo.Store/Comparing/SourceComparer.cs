using Interhelpo.Archive;
using Interhelpo.Chronicling;
using Interhelpo.Comparing;
using Interhelpo.Store.Chronicling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Interhelpo.Store.Comparing;

/// <summary>Compares what all sources of the archive say, keeps the matters they speak of in common, and composes the chronicle of them.</summary>
public sealed class SourceComparer(IDbContextFactory<ArchiveDb> archives, TimeProvider clock, ILogger<SourceComparer> log)
{
    /// <summary>Compares the whole archive and answers how many matters there are. Doing it again changes nothing.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        while (true)
        {
            // Reading and judging take their time, so the archive is not locked for writing meanwhile. If a source came in, we begin again.
            await using var db = await archives.CreateDbContextAsync(cancellation);
            var told = new ToldArchive(await ToldRows.ReadAsync(db, cancellation));
            var judged = Comparison.WithSuggestions(told.Documents);
            var decided = await db.Matters.IgnoreQueryFilters().Where(matter => matter.StandingBy != null).ToDictionaryAsync(matter => matter.Key, matter => matter.Standing, StringComparer.Ordinal, cancellation);
            var shown = judged.Where(matter => decided.TryGetValue(matter.Key, out var standing) ? standing == MatterStanding.Accepted : !matter.IsSuggestion).ToList();
            var chronicle = Chronicler.Compose(told.Documents, shown);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (await db.Sources.CountAsync(cancellation) != told.Documents.Count) continue;

            await new KeptMatters(db, told, clock.GetUtcNow()).BringToAsync(judged, cancellation);
            await new KeptEditions(db, told, clock.GetUtcNow()).BringToAsync(chronicle, cancellation);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            log.LogInformation("Compared {Sources} sources: {Matters} matters, {Suggestions} suggestions", told.Documents.Count, shown.Count, judged.Count - shown.Count);
            return shown.Count;
        }
    }
}
