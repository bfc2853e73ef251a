using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Act>, IEntityTypeConfiguration<Revision>, IEntityTypeConfiguration<Move>, IEntityTypeConfiguration<RecordDraft>
{
    public void Configure(EntityTypeBuilder<Act> builder)
    {
        builder.ToTable("Acts");
        builder.HasIndex(act => act.At);
        builder.HasOne(act => act.Undoes).WithMany().HasForeignKey(act => act.UndoesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(act => act.Revisions).WithOne(revision => revision.Act).HasForeignKey(revision => revision.ActId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(act => act.Moves).WithOne().HasForeignKey(move => move.ActId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.HasIndex(revision => new { revision.Kind, revision.RecordId, revision.Number }).IsUnique();
        builder.HasIndex(revision => new { revision.Kind, revision.Key });
    }

    public void Configure(EntityTypeBuilder<Move> builder) => builder.ToTable("Moves");

    public void Configure(EntityTypeBuilder<RecordDraft> builder)
    {
        builder.ToTable("Drafts");
        builder.HasIndex(draft => new { draft.Kind, draft.RecordId });
        builder.HasIndex(draft => draft.PublishAt);
    }
}
