using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class ChronicleNoteMapping : IEntityTypeConfiguration<ChronicleNote>
{
    public void Configure(EntityTypeBuilder<ChronicleNote> builder)
    {
        builder.ToTable("ChronicleNotes");
        builder.HasIndex(note => new { note.EditionId, note.PassageId }).IsUnique();

        // An edition may go; a passage it still rests on may not.
        builder.HasOne(note => note.Passage).WithMany()
            .HasForeignKey(note => note.PassageId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
