using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Accounts;

/// <summary>Somebody who works in the archive, as administrators see them.</summary>
/// <param name="SignIns">How many sign-ins are open.</param>
/// <param name="SecondFactor">Whether a code is asked for after the password.</param>
/// <param name="LockedUntil">After too many wrong passwords; null when not locked.</param>
public sealed record Member(string Id, string Name, AccountRole Role, DateTimeOffset Created, int SignIns, bool SecondFactor, DateTimeOffset? LockedUntil);

/// <summary>Who works in the archive, and what an administrator changes about it.</summary>
public sealed class Staff(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>All, by name.</summary>
    public async Task<IReadOnlyList<Member>> ListAsync(CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        return await db.Users.OrderBy(account => account.NormalizedUserName)
            .Select(account => new Member(account.Id, account.UserName!, account.Role, account.Created, db.SignedIn.Count(each => each.AccountId == account.Id && each.Expires > now), account.TwoFactorEnabled, account.LockoutEnd > now ? account.LockoutEnd : null))
            .ToListAsync(cancellation);
    }

    /// <summary>Gives an account another role and ends its sign-ins, so that it holds at once. Refused for the last administrator: nobody could undo it.</summary>
    public async Task<Parsed<Account>> ChangeRoleAsync(string id, AccountRole role, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Users.SingleOrDefaultAsync(account => account.Id == id, cancellation) is not { } account)
            return Parsed<Account>.Refused("This account is gone.");
        if (role != AccountRole.Administrator && await IsOnlyAdministratorAsync(db, account, cancellation)) return OnlyAdministrator(account);
        if (account.Role == role) return account;

        account.Role = role;
        await db.SaveChangesAsync(cancellation);
        await db.SignedIn.Where(each => each.AccountId == id).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return account;
    }

    /// <summary>Removes an account with its sign-ins and links; what was decided under its name keeps it. Refused for the last administrator.</summary>
    public async Task<Parsed<Account>> RemoveAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Users.SingleOrDefaultAsync(account => account.Id == id, cancellation) is not { } account) return Parsed<Account>.Refused("This account is gone.");
        if (await IsOnlyAdministratorAsync(db, account, cancellation)) return OnlyAdministrator(account);

        db.Remove(account);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return account;
    }

    /// <summary>Ends every sign-in of an account.</summary>
    public async Task EndSignInsAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await db.SignedIn.Where(each => each.AccountId == id).ExecuteDeleteAsync(cancellation);
    }

    private static async Task<bool> IsOnlyAdministratorAsync(ArchiveDb db, Account account, CancellationToken cancellation) =>
        account.Role == AccountRole.Administrator && await db.Users.CountAsync(each => each.Role == AccountRole.Administrator, cancellation) == 1;

    private static Parsed<Account> OnlyAdministrator(Account account) => Parsed<Account>.Refused($"{account.UserName} is the only administrator. Make somebody else one before.");
}
