using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Search;

/// <summary>The findable rows together with what their entries are drawn from.</summary>
internal static class SearchableRows
{
    public static IQueryable<Article> Articles(ArchiveDb db) => db.Articles;

    public static IQueryable<Source> Sources(ArchiveDb db) => db.Sources.Include(source => source.Content).Include(source => source.Newer);

    public static IQueryable<Statement> Statements(ArchiveDb db) => db.Statements
        .Include(statement => statement.Passage)
        .Include(statement => statement.Source)
        .Include(statement => statement.Events);

    public static IQueryable<Emendation> Emendations(ArchiveDb db) => db.Emendations.Include(emendation => emendation.Passage.Source);

    public static IQueryable<TimelineEvent> Events(ArchiveDb db) => db.Events
        .Include(told => told.Statements).ThenInclude(statement => statement.Source);

    public static IQueryable<CataloguedWork> Works(ArchiveDb db) => db.Works
        .Include(work => work.Creators)
        .Include(work => work.Identifiers)
        .AsSplitQuery();

    /// <summary>Of the mentions, which may be very many, only those that give a role.</summary>
    public static IQueryable<Entity> Entities(ArchiveDb db) => db.Entities
        .Include(entity => entity.Aliases)
        .Include(entity => entity.Mentions.Where(mention => mention.Role != null && mention.Passage.IsOpen))
        .AsSplitQuery();
}
