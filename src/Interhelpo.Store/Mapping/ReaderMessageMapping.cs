using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class ReaderMessageMapping : IEntityTypeConfiguration<ReaderMessage>
{
    public void Configure(EntityTypeBuilder<ReaderMessage> builder)
    {
        builder.ToTable("ReaderMessages");
        builder.HasIndex(message => message.DoneAt);
    }
}
