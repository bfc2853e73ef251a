using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasIndex(source => source.Slug).IsUnique();
        builder.HasIndex(source => source.Sha256).IsUnique();
        builder.HasIndex(source => source.Kind);
        builder.Property(source => source.Rights).HasDefaultValue(SourceRights.Public);
        builder.HasIndex(source => source.Imported);

        builder.HasOne(source => source.Content).WithOne()
            .HasForeignKey<SourceContent>(content => content.SourceId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(source => source.Content).IsRequired();
        builder.HasMany(source => source.Segments).WithOne()
            .HasForeignKey(segment => segment.SourceId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(source => source.Notes).WithOne()
            .HasForeignKey(note => note.SourceId)
            .OnDelete(DeleteBehavior.Cascade);

        // A source that anything rests on cannot be deleted: its passages and statements hold it.
        builder.HasMany(source => source.Passages).WithOne(passage => passage.Source)
            .HasForeignKey(passage => passage.SourceId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(source => source.Statements).WithOne(statement => statement.Source)
            .HasForeignKey(statement => statement.SourceId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(source => source.Replaces).WithMany(source => source.Newer)
            .HasForeignKey(source => source.ReplacesId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(source => source.Work).WithMany(work => work.Sources)
            .HasForeignKey(source => source.WorkId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
