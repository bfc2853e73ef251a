using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class StatedPositionMapping : IEntityTypeConfiguration<StatedPosition>
{
    public void Configure(EntityTypeBuilder<StatedPosition> builder)
    {
        builder.ToTable("StatedPositions");
        builder.HasIndex(stated => new { stated.PositionId, stated.Ordinal }).IsUnique();

        builder.HasQueryFilter(Filters.Standing, stated => stated.Position.Matter.Standing == MatterStanding.Found || stated.Position.Matter.Standing == MatterStanding.Accepted);

        // Positions are made from statements and made anew when these change: they hold nothing back.
        builder.HasOne(stated => stated.Statement).WithMany(statement => statement.Positions)
            .HasForeignKey(stated => stated.StatementId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(stated => stated.Event).WithMany()
            .HasForeignKey(stated => stated.EventId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
