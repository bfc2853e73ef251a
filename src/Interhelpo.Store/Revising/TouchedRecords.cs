using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interhelpo.Store.Revising;

/// <summary>The records that a save changes, in their own row or in one that belongs to it: an alias, the statement of an event.</summary>
internal static class TouchedRecords
{
    /// <param name="isByHand">False where an import saves: what it adds is no change of anything, and matters are comparing's own.</param>
    public static Dictionary<RecordRef, EntityEntry> In(ArchiveDb db, bool isByHand)
    {
        var touched = new Dictionary<RecordRef, EntityEntry>();
        foreach (var row in db.ChangeTracker.Entries().Where(row => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            if (OwnerOf(db, row) is not { } owner || RecordRef.Of(owner.Entity) is not { } record || record.Id <= 0) continue;
            if (isByHand || (owner.State != EntityState.Added && record.Kind != RecordKind.Matter)) touched.TryAdd(record, owner);
        }

        LoadParts(db, touched.Values);
        return touched;
    }

    /// <summary>The change may have come by a part of the record alone, the rest of which was never read.</summary>
    private static void LoadParts(ArchiveDb db, IEnumerable<EntityEntry> rows)
    {
        var kept = rows.Where(row => row.State is EntityState.Modified or EntityState.Unchanged).Select(row => row.Entity).ToList();
        var entities = kept.OfType<Entity>().Where(entity => !db.Entry(entity).Collection(each => each.Aliases).IsLoaded).Select(entity => entity.Id).ToList();
        var events = kept.OfType<TimelineEvent>().Where(told => !db.Entry(told).Collection(each => each.Statements).IsLoaded).Select(told => told.Id).ToList();
        if (entities.Count > 0) RecordRows.Entities(db).Where(row => EF.Parameter(entities).Contains(row.Id)).Load();
        if (events.Count > 0) RecordRows.Events(db).Where(row => EF.Parameter(events).Contains(row.Id)).Load();
    }

    private static EntityEntry? OwnerOf(ArchiveDb db, EntityEntry row) => row.Entity switch
    {
        EntityAlias => Found(db, db.Find<Entity>(row.Property(nameof(EntityAlias.EntityId)).CurrentValue)),
        IDictionary<string, object> when row.Metadata.FindProperty("EventId") is not null => Found(db, db.Find<TimelineEvent>(row.Property("EventId").CurrentValue)),
        // Creators and identifiers of a work are drawn from its description, which changes with them.
        _ => row,
    };

    private static EntityEntry? Found(ArchiveDb db, object? owner) => owner is null ? null : db.Entry(owner);
}
