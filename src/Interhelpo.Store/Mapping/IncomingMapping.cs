using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class IncomingMapping : IEntityTypeConfiguration<Incoming>
{
    public void Configure(EntityTypeBuilder<Incoming> builder) =>
        builder.ToTable("Incoming").HasOne<Source>().WithMany().HasForeignKey(incoming => incoming.ReplacesId).OnDelete(DeleteBehavior.SetNull);
}
