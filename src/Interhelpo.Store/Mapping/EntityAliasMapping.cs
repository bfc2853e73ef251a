using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class EntityAliasMapping : IEntityTypeConfiguration<EntityAlias>
{
    public void Configure(EntityTypeBuilder<EntityAlias> builder)
    {
        builder.ToTable("EntityAliases");
        builder.Property(alias => alias.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.HasIndex(alias => new { alias.EntityId, alias.Name }).IsUnique();
    }
}
