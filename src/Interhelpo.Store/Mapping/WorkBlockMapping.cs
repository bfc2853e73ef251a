using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class WorkBlockMapping : IEntityTypeConfiguration<WorkBlock>
{
    public void Configure(EntityTypeBuilder<WorkBlock> builder)
    {
        builder.ToTable("WorkBlocks");
        builder.HasKey(block => new { block.WorkId, block.Key });
        builder.HasIndex(block => block.Key);
        builder.HasOne(block => block.Work).WithMany()
            .HasForeignKey(block => block.WorkId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
