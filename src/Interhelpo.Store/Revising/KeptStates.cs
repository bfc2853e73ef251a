using Interhelpo.Archive;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interhelpo.Store.Revising;

/// <summary>A record as the database has it.</summary>
internal sealed record KeptState(string Key, string Title, Fields Fields)
{
    public static KeptState Of(object row)
    {
        var (key, title) = RecordFields.NameOf(row);
        return new(key, title, RecordFields.Of(row));
    }
}

/// <summary>How records were before a save, in one or two statements a kind, however many they are.</summary>
internal static class KeptStates
{
    /// <summary>The revisions that somebody made on purpose: not those that came with a document, or went with it.</summary>
    public static IQueryable<Revision> ByHand(ArchiveDb db) => db.Revisions.Where(revision => revision.Act!.By != null && revision.Act.Kind != ActKind.Imported && revision.Act.Source == null);

    /// <summary>The newest revision of each record; a record that was never changed has none.</summary>
    public static Dictionary<RecordRef, Revision> Last(ArchiveDb db, IEnumerable<RecordRef> records)
    {
        var last = new Dictionary<RecordRef, Revision>();
        foreach (var (kind, ids) in ByKind(records))
        {
            var found = db.Revisions.AsNoTracking()
                .Where(revision => revision.Kind == kind && EF.Parameter(ids).Contains(revision.RecordId)
                    && !db.Revisions.Any(later => later.Kind == revision.Kind && later.RecordId == revision.RecordId && later.Number > revision.Number))
                .ToList();
            foreach (var revision in found) last.Add(new(kind, revision.RecordId), revision);
        }

        return last;
    }

    /// <summary>Records as they came in, read past what is being saved.</summary>
    public static Dictionary<RecordRef, KeptState> NeverChanged(ArchiveDb db, IEnumerable<KeyValuePair<RecordRef, EntityEntry>> touched)
    {
        var states = new Dictionary<RecordRef, KeptState>();
        foreach (var (kind, ids) in ByKind(touched.Select(pair => pair.Key)))
        {
            foreach (var row in Rows(db, kind, ids)) states.Add(RecordRef.Of(row)!, KeptState.Of(row));
        }

        return states;
    }

    private static IEnumerable<object> Rows(ArchiveDb db, RecordKind kind, List<int> ids) => kind switch
    {
        RecordKind.Article => RecordRows.Articles(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
        RecordKind.Work => RecordRows.Works(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
        RecordKind.Event => RecordRows.Events(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
        RecordKind.Source => RecordRows.Sources(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
        RecordKind.Emendation => RecordRows.Emendations(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
        RecordKind.Statement => RecordRows.Statements(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
        RecordKind.Matter => RecordRows.Matters(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
        _ => RecordRows.Entities(db).AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)),
    };

    private static IEnumerable<(RecordKind Kind, List<int> Ids)> ByKind(IEnumerable<RecordRef> records) => records.GroupBy(record => record.Kind).Select(kind => (kind.Key, kind.Select(record => record.Id).ToList()));
}
