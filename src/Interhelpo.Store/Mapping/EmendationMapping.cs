using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class EmendationMapping : IEntityTypeConfiguration<Emendation>
{
    public void Configure(EntityTypeBuilder<Emendation> builder)
    {
        builder.ToTable("Emendations");
        builder.HasIndex(emendation => emendation.PassageId).IsUnique();
        builder.HasOne(emendation => emendation.Passage).WithMany().HasForeignKey(emendation => emendation.PassageId).OnDelete(DeleteBehavior.Restrict);
    }
}
