using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class WorkCreatorMapping : IEntityTypeConfiguration<WorkCreator>
{
    public void Configure(EntityTypeBuilder<WorkCreator> builder)
    {
        builder.ToTable("WorkCreators");
        builder.HasIndex(creator => new { creator.WorkId, creator.Role, creator.Ordinal }).IsUnique();
        builder.HasIndex(creator => creator.Name);
    }
}
