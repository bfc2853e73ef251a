using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>The rows of records, each with all that its fields are drawn from.</summary>
internal static class RecordRows
{
    public static IQueryable<Article> Articles(ArchiveDb db) => db.Articles.Include(article => article.TranslationOf);

    public static IQueryable<CataloguedWork> Works(ArchiveDb db) => db.Works.Include(work => work.Creators).Include(work => work.Identifiers).AsSplitQuery();

    public static IQueryable<Entity> Entities(ArchiveDb db) => db.Entities.Include(entity => entity.Aliases);

    public static IQueryable<TimelineEvent> Events(ArchiveDb db) => db.Events.Include(told => told.Statements);

    public static IQueryable<Source> Sources(ArchiveDb db) => db.Sources;

    public static IQueryable<Emendation> Emendations(ArchiveDb db) => db.Emendations.Include(emendation => emendation.Passage.Source);

    public static IQueryable<Statement> Statements(ArchiveDb db) => db.Statements.Include(statement => statement.Passage);

    public static IQueryable<Matter> Matters(ArchiveDb db) => db.Matters.IgnoreQueryFilters();

    /// <summary>The row of a record; null when it is gone.</summary>
    public static async Task<object?> FindAsync(ArchiveDb db, RecordRef record, CancellationToken cancellation) => record.Kind switch
    {
        RecordKind.Article => await Articles(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
        RecordKind.Work => await Works(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
        RecordKind.Event => await Events(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
        RecordKind.Source => await Sources(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
        RecordKind.Emendation => await Emendations(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
        RecordKind.Statement => await Statements(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
        RecordKind.Matter => await Matters(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
        _ => await Entities(db).SingleOrDefaultAsync(row => row.Id == record.Id, cancellation),
    };
}
