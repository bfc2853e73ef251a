using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Accounts;

/// <summary>Gives out links by which people get in, and finds them again. A link opens once.</summary>
public sealed class EntryLinks(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>How long an invitation, or a link to a new password, opens.</summary>
    public static TimeSpan Lasting { get; } = TimeSpan.FromDays(7);

    /// <summary>A link for the first administrator, and its secret. Any earlier one is void. Null when there is one already.</summary>
    public async Task<string?> SetUpAsync(CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await HasAdministratorAsync(db, cancellation)) return null;
        await db.EntryLinks.Where(link => link.AccountId == null && link.Expires == null).ExecuteDeleteAsync(cancellation);
        return await AddAsync(db, secret => new EntryLink { SecretHash = Secret.HashOf(secret), Role = AccountRole.Administrator, Created = clock.GetUtcNow() }, cancellation);
    }

    /// <summary>Whether a secret opens the set-up of this archive.</summary>
    public async Task<bool> IsSetUpAsync(string secret, CancellationToken cancellation = default) => await FindAsync(secret, cancellation) is { IsSetUp: true };

    /// <summary>A link to an account that is to be made; answers its secret.</summary>
    public async Task<string> InviteAsync(string name, AccountRole role, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await AddAsync(db, secret => new EntryLink { SecretHash = Secret.HashOf(secret), Name = name, Role = role, Created = clock.GetUtcNow(), Expires = clock.GetUtcNow() + Lasting }, cancellation);
    }

    /// <summary>A link to a new password for an account, and for who lost the second factor too out of that; answers its secret. Earlier ones for the account are void.</summary>
    public async Task<string> ResetAsync(Account account, bool withoutSecondFactor = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await db.EntryLinks.Where(link => link.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
        return await AddAsync(db, secret => new EntryLink { SecretHash = Secret.HashOf(secret), AccountId = account.Id, WithoutSecondFactor = withoutSecondFactor, Role = account.Role, Created = clock.GetUtcNow(), Expires = clock.GetUtcNow() + Lasting }, cancellation);
    }

    /// <summary>The link with this secret; null when there is none, it was used or its time is over.</summary>
    public async Task<EntryLink?> FindAsync(string secret, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var (hash, now) = (Secret.HashOf(secret), clock.GetUtcNow());
        var link = await db.EntryLinks.Include(each => each.Account).AsNoTracking().SingleOrDefaultAsync(each => each.SecretHash == hash && (each.Expires == null || each.Expires > now), cancellation);
        return link is { IsSetUp: true } && await HasAdministratorAsync(db, cancellation) ? null : link;
    }

    /// <summary>Takes a link out of the world; false when somebody else was first.</summary>
    public async Task<bool> UseAsync(EntryLink link, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.EntryLinks.Where(each => each.Id == link.Id).ExecuteDeleteAsync(cancellation) == 1;
    }

    private static Task<bool> HasAdministratorAsync(ArchiveDb db, CancellationToken cancellation) => db.Users.AnyAsync(account => account.Role == AccountRole.Administrator, cancellation);

    private static async Task<string> AddAsync(ArchiveDb db, Func<string, EntryLink> link, CancellationToken cancellation)
    {
        var secret = Secret.New();
        db.Add(link(secret));
        await db.SaveChangesAsync(cancellation);
        return secret;
    }
}
