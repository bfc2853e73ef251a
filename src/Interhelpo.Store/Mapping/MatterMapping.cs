using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class MatterMapping : IEntityTypeConfiguration<Matter>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.Property(matter => matter.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.HasIndex(matter => matter.Slug).IsUnique();
        builder.HasIndex(matter => matter.Key).IsUnique();
        builder.HasIndex(matter => new { matter.State, matter.Slug });

        // What is only suggested, or refused, must not get to readers by any query.
        builder.HasQueryFilter(Filters.Standing, matter => matter.Standing == MatterStanding.Found || matter.Standing == MatterStanding.Accepted);
        builder.HasIndex(matter => matter.Standing);

        builder.HasMany(matter => matter.Positions).WithOne(position => position.Matter)
            .HasForeignKey(position => position.MatterId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
