using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class PositionMapping : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> builder)
    {
        builder.ToTable("Positions");
        builder.HasIndex(position => new { position.MatterId, position.Ordinal }).IsUnique();

        builder.HasQueryFilter(Filters.Standing, position => position.Matter.Standing == MatterStanding.Found || position.Matter.Standing == MatterStanding.Accepted);

        builder.HasMany(position => position.Stated).WithOne(stated => stated.Position)
            .HasForeignKey(stated => stated.PositionId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
