using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class EntityMapping : IEntityTypeConfiguration<Entity>
{
    public void Configure(EntityTypeBuilder<Entity> builder)
    {
        builder.Property(entity => entity.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.HasIndex(entity => new { entity.Kind, entity.Slug }).IsUnique();
        builder.HasIndex(entity => new { entity.Kind, entity.Name });
        builder.HasIndex(entity => entity.Gazetteer);

        builder.HasMany(entity => entity.Aliases).WithOne()
            .HasForeignKey(alias => alias.EntityId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(entity => entity.Mentions).WithOne(mention => mention.Entity)
            .HasForeignKey(mention => mention.EntityId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
