using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class WorkIdentifierMapping : IEntityTypeConfiguration<WorkIdentifier>
{
    public void Configure(EntityTypeBuilder<WorkIdentifier> builder)
    {
        builder.ToTable("WorkIdentifiers");
        builder.HasIndex(identifier => new { identifier.Scheme, identifier.Normalised });
        builder.HasIndex(identifier => identifier.Normalised);
    }
}
