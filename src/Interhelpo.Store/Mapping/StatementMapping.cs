using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.Property(statement => statement.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.HasIndex(statement => statement.Slug).IsUnique();
        builder.HasIndex(statement => new { statement.SourceId, statement.Ordinal }).IsUnique();

        builder.HasOne(statement => statement.Passage).WithMany()
            .HasForeignKey(statement => statement.PassageId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(statement => statement.Quantities).WithOne()
            .HasForeignKey(quantity => quantity.StatementId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(statement => statement.Mentions).WithOne(mention => mention.Statement)
            .HasForeignKey(mention => mention.StatementId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
