using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class ImportNoteMapping : IEntityTypeConfiguration<ImportNote>
{
    public void Configure(EntityTypeBuilder<ImportNote> builder)
    {
        builder.ToTable("ImportNotes");
        builder.HasOne(note => note.Passage).WithMany()
            .HasForeignKey(note => note.PassageId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(note => note.SettledAt);
    }
}
