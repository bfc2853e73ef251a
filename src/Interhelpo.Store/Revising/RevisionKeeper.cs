using Interhelpo.Archive;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interhelpo.Store.Revising;

/// <summary>
/// Writes the revisions of records in the very save that changes them, so that nobody can forget to. A save that holds an <see cref="Act"/> is of whoever did it; any other
/// is the importer's. What only came in has no revision: its first is written, as it was, when something changes it. Of matters, which comparing makes anew, only what people
/// decide is kept.
/// </summary>
internal sealed class RevisionKeeper(TimeProvider clock) : SaveChangesInterceptor
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

    private void Keep(ArchiveDb db)
    {
        db.ChangeTracker.DetectChanges();
        var act = db.ChangeTracker.Entries<Act>().FirstOrDefault(row => row.State == EntityState.Added)?.Entity;
        var touched = TouchedRecords.In(db, isByHand: act is not null);
        if (touched.Count == 0) return;

        var last = KeptStates.Last(db, touched.Keys);
        var kept = KeptStates.NeverChanged(db, touched.Where(pair => pair.Value.State != EntityState.Added && !last.ContainsKey(pair.Key)));
        foreach (var (record, row) in touched)
        {
            var before = last.GetValueOrDefault(record);
            var asItCame = kept.GetValueOrDefault(record);
            var state = row.State == EntityState.Deleted ? null : RecordFields.Of(row.Entity);
            if (state is not null && state.Equals(before is null ? asItCame?.Fields : FieldsOf(before))) continue;

            if (asItCame is not null) db.Add(New(null, record, 1, asItCame.Key, asItCame.Title, asItCame.Fields));
            if (act is null) db.Add(act = new Act { Kind = ActKind.Imported, By = null, At = clock.GetUtcNow() });
            var (key, title) = RecordFields.NameOf(row.Entity);
            act.Revisions.Add(New(act, record, (before?.Number ?? (asItCame is null ? 0 : 1)) + 1, key, title, state));
        }
    }

    /// <summary>The first revision of a record that was just made by hand.</summary>
    public static Revision First(Act act, object row)
    {
        var (key, title) = RecordFields.NameOf(row);
        return New(act, RecordRef.Of(row)!, 1, key, title, RecordFields.Of(row));
    }

    private static Fields FieldsOf(Revision revision) => revision.State is { } state ? Fields.FromJson(state) : Fields.None;

    private static Revision New(Act? act, RecordRef record, int number, string key, string title, Fields? state) =>
        new() { Act = act, Kind = record.Kind, RecordId = record.Id, Number = number, Key = key, Title = title, State = state?.ToJson() };
}
