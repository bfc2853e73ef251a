using Interhelpo.Store.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<EntryLink>, IEntityTypeConfiguration<SignedIn>
{
    public void Configure(EntityTypeBuilder<Account> builder) => builder.ToTable("Accounts");

    public void Configure(EntityTypeBuilder<EntryLink> builder)
    {
        builder.HasIndex(link => link.SecretHash).IsUnique();
        builder.HasOne(link => link.Account).WithMany().HasForeignKey(link => link.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SignedIn> builder)
    {
        builder.HasIndex(each => each.KeyHash).IsUnique();
        builder.HasOne(each => each.Account).WithMany().HasForeignKey(each => each.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
