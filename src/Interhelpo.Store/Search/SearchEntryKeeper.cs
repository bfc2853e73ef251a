using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interhelpo.Store.Search;

/// <summary>
/// Keeps the entries of the search index in the very save that changes the rows they are about, so that nobody can forget to.
/// Only statements sent past the change tracker escape it; the check finds those.
/// </summary>
internal sealed class SearchEntryKeeper : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is ArchiveDb db) Keep(db);
        return result;
    }

    // SQLite reads synchronously whatever it is asked.
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    private static void Keep(ArchiveDb db)
    {
        db.ChangeTracker.DetectChanges();
        var changed = ChangedRows.In(db);
        if (changed.IsEmpty) return;

        changed.LoadWhatTheyAreDrawnFrom(db);
        var rows = changed.Rows(db).ToList();
        var kept = Kept(db, rows);
        foreach (var row in rows)
        {
            var entry = kept.GetValueOrDefault((row.Kind, row.KeyBefore));
            if (row.Deleted)
            {
                if (entry is not null) db.Remove(entry);
            }
            else if (entry is not null)
            {
                row.Text().WriteTo(entry);
            }
            else
            {
                db.Add(row.Text().ToEntry());
            }
        }
    }

    private static Dictionary<(SearchKind, string), SearchEntry> Kept(ArchiveDb db, List<ChangedRow> rows)
    {
        var keys = rows.Where(row => !row.Added).Select(row => row.KeyBefore).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count == 0) return [];
        return db.SearchEntries.Where(entry => EF.Parameter(keys).Contains(entry.Key)).AsEnumerable().ToDictionary(entry => (entry.Kind, entry.Key));
    }
}
