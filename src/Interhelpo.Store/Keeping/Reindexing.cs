using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Makes all entries of the search index anew from the rows they are about: in batches, in one transaction. Readers go on meanwhile.</summary>
public sealed class Reindexing(IDbContextFactory<ArchiveDb> archives)
{
    private const int AtOnce = 500;

    /// <summary>Answers how many entries there are now; tells the progress as the number made so far.</summary>
    public async Task<int> RunAsync(IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await SearchIndex.StopAsync(db, cancellation);
        await db.SearchEntries.ExecuteDeleteAsync(cancellation);

        var made = 0;
        await MakeAsync(SearchableRows.Articles(db).Where(row => row.IsOpen), row => row.Id, SearchEntries.Of);
        await MakeAsync(SearchableRows.Sources(db).Where(row => row.Newer.Count == 0), row => row.Id, SearchEntries.Of, atOnce: 1);
        await MakeAsync(SearchableRows.Statements(db).Where(row => row.IsOpen), row => row.Id, SearchEntries.Of);
        await MakeAsync(SearchableRows.Emendations(db).Where(row => row.Passage.IsOpen), row => row.Id, SearchEntries.Of);
        await MakeAsync(SearchableRows.Events(db).Where(row => row.IsOpen), row => row.Id, SearchEntries.Of);
        await MakeAsync(SearchableRows.Works(db), row => row.Id, SearchEntries.Of);
        await MakeAsync(SearchableRows.Entities(db).Where(row => row.IsOpen), row => row.Id, SearchEntries.Of);

        await SearchIndex.EnsureAsync(db, rebuild: true, cancellation);
        await transaction.CommitAsync(cancellation);
        return made;

        async Task MakeAsync<T>(IQueryable<T> rows, Func<T, int> id, Func<T, SearchEntryText> text, int atOnce = AtOnce) where T : class
        {
            var last = 0;
            while (true)
            {
                var batch = await rows.AsNoTrackingWithIdentityResolution()
                    .Where(row => EF.Property<int>(row, "Id") > last).OrderBy(row => EF.Property<int>(row, "Id")).Take(atOnce)
                    .ToListAsync(cancellation);
                if (batch.Count == 0) return;

                db.SearchEntries.AddRange(batch.Select(row => text(row).ToEntry()));
                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
                last = id(batch[^1]);
                made += batch.Count;
                progress?.Report(made);
            }
        }
    }
}
