using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class CataloguedWorkMapping : IEntityTypeConfiguration<CataloguedWork>
{
    public void Configure(EntityTypeBuilder<CataloguedWork> builder)
    {
        builder.ToTable("Works");
        builder.HasIndex(work => work.Key).IsUnique();
        builder.HasIndex(work => work.Type);
        builder.HasIndex(work => work.Year);
        builder.HasIndex(work => work.Language);
        builder.HasIndex(work => work.Title);

        builder.HasMany(work => work.Creators).WithOne()
            .HasForeignKey(creator => creator.WorkId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(work => work.Identifiers).WithOne()
            .HasForeignKey(identifier => identifier.WorkId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(work => work.Citations).WithOne(citation => citation.Work)
            .HasForeignKey(citation => citation.WorkId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
