using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class StatedQuantityMapping : IEntityTypeConfiguration<StatedQuantity>
{
    public void Configure(EntityTypeBuilder<StatedQuantity> builder)
    {
        builder.ToTable("Quantities");
        builder.HasOne(quantity => quantity.Passage).WithMany()
            .HasForeignKey(quantity => quantity.PassageId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
