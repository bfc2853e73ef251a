using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class MentionMapping : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> builder)
    {
        builder.HasIndex(mention => new { mention.EntityId, mention.StatementId });
        builder.HasOne(mention => mention.Passage).WithMany()
            .HasForeignKey(mention => mention.PassageId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
