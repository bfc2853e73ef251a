using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class PassageMapping : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> builder)
    {
        builder.HasIndex(passage => new { passage.SourceId, passage.Start, passage.End }).IsUnique();
        builder.Property(passage => passage.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.HasIndex(passage => passage.SourceId, "IX_Passages_Closed").HasFilter("IsOpen = 0");
    }
}
