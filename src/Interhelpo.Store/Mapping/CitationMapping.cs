using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class CitationMapping : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.HasIndex(citation => new { citation.SourceId, citation.Ordinal }).IsUnique();
        builder.HasOne(citation => citation.Source).WithMany()
            .HasForeignKey(citation => citation.SourceId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(citation => citation.Passage).WithMany()
            .HasForeignKey(citation => citation.PassageId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
