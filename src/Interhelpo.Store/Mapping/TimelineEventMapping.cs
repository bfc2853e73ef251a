using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class TimelineEventMapping : IEntityTypeConfiguration<TimelineEvent>
{
    public void Configure(EntityTypeBuilder<TimelineEvent> builder)
    {
        builder.Property(told => told.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.ToTable("Events");
        builder.HasIndex(told => told.Slug).IsUnique();
        builder.HasIndex(told => new { told.EarliestDay, told.LatestDay });
        builder.HasIndex(told => told.LatestDay);

        // An event without a statement would be without evidence, so a statement that dates one cannot go first.
        builder.HasMany(told => told.Statements).WithMany(statement => statement.Events)
            .UsingEntity(
                "StatementEvents",
                join => join.HasOne(typeof(Statement)).WithMany().HasForeignKey("StatementId").OnDelete(DeleteBehavior.Restrict),
                join => join.HasOne(typeof(TimelineEvent)).WithMany().HasForeignKey("EventId").OnDelete(DeleteBehavior.Cascade));
    }
}
