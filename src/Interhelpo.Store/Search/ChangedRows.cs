using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interhelpo.Store.Search;

/// <summary>
/// The findable rows that a save touches, directly or because what they are drawn from changes: a new alias changes the entry
/// of its entity. Rows are known by their primary keys, which for new rows are the temporary ones of the change tracker.
/// </summary>
internal sealed class ChangedRows
{
    private readonly HashSet<int> articles = [];
    private readonly HashSet<int> entities = [];
    private readonly HashSet<int> events = [];
    private readonly HashSet<int> sources = [];
    private readonly HashSet<int> statements = [];
    private readonly HashSet<int> works = [];
    private readonly HashSet<int> emendations = [];
    private readonly HashSet<int> movedSources = [];
    private readonly HashSet<int> redatedEvents = [];

    public bool IsEmpty => articles.Count + entities.Count + events.Count + sources.Count + statements.Count + works.Count + emendations.Count == 0;

    public static ChangedRows In(ArchiveDb db)
    {
        var changed = new ChangedRows();
        foreach (var row in db.ChangeTracker.Entries().Where(row => row.State is not (EntityState.Unchanged or EntityState.Detached)).ToList())
            changed.Note(row);
        changed.Spread(db);
        return changed;
    }

    /// <summary>Reads the neighbours of rows that were there before; of new rows they are at hand. One query a kind.</summary>
    public void LoadWhatTheyAreDrawnFrom(ArchiveDb db)
    {
        if (Old(entities) is { Count: > 0 } known) SearchableRows.Entities(db).Where(row => EF.Parameter(known).Contains(row.Id)).Load();
        if (Old(events) is { Count: > 0 } told) SearchableRows.Events(db).Where(row => EF.Parameter(told).Contains(row.Id)).Load();
        if (Old(statements) is { Count: > 0 } made) SearchableRows.Statements(db).Where(row => EF.Parameter(made).Contains(row.Id)).Load();
        if (Old(emendations) is { Count: > 0 } read) SearchableRows.Emendations(db).Where(row => EF.Parameter(read).Contains(row.Id)).Load();
        if (Old(works) is { Count: > 0 } described) SearchableRows.Works(db).Where(row => EF.Parameter(described).Contains(row.Id)).Load();
        if (Old(sources) is { Count: > 0 } kept) SearchableRows.Sources(db).Where(row => EF.Parameter(kept).Contains(row.Id)).Load();
    }

    public IEnumerable<ChangedRow> Rows(ArchiveDb db) =>
    [
        .. Touched<Article>(db, articles).Select(ChangedRow.Of),
        .. Touched<Source>(db, sources).Select(ChangedRow.Of),
        .. Touched<Statement>(db, statements).Select(ChangedRow.Of),
        .. Touched<Emendation>(db, emendations).Select(ChangedRow.Of),
        .. Touched<TimelineEvent>(db, events).Select(ChangedRow.Of),
        .. Touched<CataloguedWork>(db, works).Select(ChangedRow.Of),
        .. Touched<Entity>(db, entities).Select(ChangedRow.Of),
    ];

    private void Note(EntityEntry row)
    {
        switch (row.Entity)
        {
            case Article: articles.Add(Key(row, "Id")); break;
            case Entity: entities.Add(Key(row, "Id")); break;
            case EntityAlias or Mention: entities.Add(Key(row, "EntityId")); break;
            case CataloguedWork: works.Add(Key(row, "Id")); break;
            case WorkCreator or WorkIdentifier: works.Add(Key(row, "WorkId")); break;
            case Statement: statements.Add(Key(row, "Id")); break;
            case Emendation: emendations.Add(Key(row, "Id")); break;
            case TimelineEvent: NoteEvent(row); break;
            case Source: NoteSource(row); break;
            case IDictionary<string, object> when row.Metadata.FindProperty("EventId") is not null:
                events.Add(Key(row, "EventId"));
                statements.Add(Key(row, "StatementId"));
                break;
        }
    }

    private void NoteEvent(EntityEntry row)
    {
        events.Add(Key(row, "Id"));
        if (row.State is EntityState.Modified && row.Property(nameof(TimelineEvent.Date)).IsModified) redatedEvents.Add(Key(row, "Id"));
    }

    private void NoteSource(EntityEntry row)
    {
        sources.Add(Key(row, "Id"));
        if (row.State is EntityState.Modified && (row.Property(nameof(Source.Slug)).IsModified || row.Property(nameof(Source.Language)).IsModified))
            movedSources.Add(Key(row, "Id"));
    }

    /// <summary>The date of an event is in the entries of its statements; address and language of a source in those of its statements and events.</summary>
    private void Spread(ArchiveDb db)
    {
        if (redatedEvents.Count > 0)
        {
            var dated = db.Events.Where(told => EF.Parameter(redatedEvents).Contains(told.Id));
            statements.UnionWith(dated.SelectMany(told => told.Statements).Select(statement => statement.Id));
        }

        if (movedSources.Count == 0) return;
        var moved = db.Statements.Where(statement => EF.Parameter(movedSources).Contains(statement.SourceId));
        statements.UnionWith(moved.Select(statement => statement.Id));
        emendations.UnionWith(db.Emendations.Where(row => EF.Parameter(movedSources).Contains(row.Passage.SourceId)).Select(row => row.Id));
        events.UnionWith(moved.SelectMany(statement => statement.Events).Select(told => told.Id));
    }

    private static int Key(EntityEntry row, string property) => (int)row.Property(property).CurrentValue!;

    private static List<int> Old(HashSet<int> keys) => [.. keys.Where(key => key > 0)];

    private static List<EntityEntry<T>> Touched<T>(ArchiveDb db, HashSet<int> keys) where T : class =>
        keys.Count == 0 ? [] : [.. db.ChangeTracker.Entries<T>().Where(row => keys.Contains(Key(row, "Id")))];
}
