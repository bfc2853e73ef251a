using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class EmendationMapping : IEntityTypeConfiguration<Emendation>
{
    public void Configure(EntityTypeBuilder<Emendation> builder)
    {
        builder.ToTable("Emendations");
        builder.Ignore(emendation => emendation.Shown);
        builder.HasOne(emendation => emendation.Passage).WithOne(passage => passage.Emendation).HasForeignKey<Emendation>(emendation => emendation.PassageId).OnDelete(DeleteBehavior.Restrict);
    }
}
