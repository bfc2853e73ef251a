using Interhelpo.Archive;
using Interhelpo.Store.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store;

/// <summary>
/// The archive as readers may see it: what is not open by the rights of its sources is not there, whatever is asked. Pages and endpoints get this one, so that a query
/// whose writer did not think of rights shows too little rather than too much.
/// </summary>
public sealed class ReadersDb(DbContextOptions<ReadersDb> options) : ArchiveDb(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.Entity<SourceContent>().HasQueryFilter(Filters.Rights, content => content.IsOpen);
        builder.Entity<Passage>().HasQueryFilter(Filters.Rights, passage => passage.IsOpen);
        builder.Entity<Emendation>().HasQueryFilter(Filters.Rights, emendation => emendation.Passage.IsOpen);
        builder.Entity<Statement>().HasQueryFilter(Filters.Rights, statement => statement.IsOpen);
        builder.Entity<StatedQuantity>().HasQueryFilter(Filters.Rights, quantity => quantity.Passage.IsOpen);
        builder.Entity<TimelineEvent>().HasQueryFilter(Filters.Rights, told => told.IsOpen);
        builder.Entity<Entity>().HasQueryFilter(Filters.Rights, entity => entity.IsOpen);
        builder.Entity<EntityAlias>().HasQueryFilter(Filters.Rights, alias => alias.IsOpen);
        builder.Entity<Mention>().HasQueryFilter(Filters.Rights, mention => mention.Passage.IsOpen);
        builder.Entity<Citation>().HasQueryFilter(Filters.Rights, citation => citation.Passage.IsOpen);
        builder.Entity<Article>().HasQueryFilter(Filters.Rights, article => article.IsOpen);
        builder.Entity<Matter>().HasQueryFilter(Filters.Rights, matter => matter.IsOpen);
        builder.Entity<Position>().HasQueryFilter(Filters.Rights, position => position.Matter.IsOpen);
        builder.Entity<StatedPosition>().HasQueryFilter(Filters.Rights, stated => stated.Position.Matter.IsOpen);
    }
}
