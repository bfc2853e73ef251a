using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class SourceContentMapping : IEntityTypeConfiguration<SourceContent>
{
    public void Configure(EntityTypeBuilder<SourceContent> builder)
    {
        // A table of its own under the key of its source: lists of sources never load texts.
        builder.ToTable("SourceContents");
        builder.Property(content => content.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.HasKey(content => content.SourceId);
        builder.Property(content => content.SourceId).ValueGeneratedNever();
    }
}
