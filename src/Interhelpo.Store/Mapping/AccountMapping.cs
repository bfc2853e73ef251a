using Interhelpo.Store.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<EntryLink>, IEntityTypeConfiguration<SignedIn>, IEntityTypeConfiguration<SignInRecord>, IEntityTypeConfiguration<UsedCode>
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

    /// <summary>What happened is told as long as it is kept, though the account may be gone.</summary>
    public void Configure(EntityTypeBuilder<SignInRecord> builder)
    {
        builder.HasIndex(record => record.At);
        builder.HasOne(record => record.Account).WithMany().HasForeignKey(record => record.AccountId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<UsedCode> builder)
    {
        builder.HasKey(used => new { used.AccountId, used.Code });
        builder.HasOne(used => used.Account).WithMany().HasForeignKey(used => used.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
