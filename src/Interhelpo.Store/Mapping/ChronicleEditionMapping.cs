using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class ChronicleEditionMapping : IEntityTypeConfiguration<ChronicleEdition>
{
    public void Configure(EntityTypeBuilder<ChronicleEdition> builder)
    {
        builder.ToTable("ChronicleEditions");
        builder.HasIndex(edition => edition.Standing);
        builder.HasMany(edition => edition.Notes).WithOne()
            .HasForeignKey(note => note.EditionId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
