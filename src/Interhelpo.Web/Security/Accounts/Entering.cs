using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Makes accounts, and sets the password of whom a link lets in: all of it happens, or nothing, and a link opens once.</summary>
internal sealed class Entering(UserManager<Account> accounts, ArchiveDb db, EntryLinks links, TimeProvider clock)
{
    /// <summary>What comes in by a link: the account it was for, or a new one under this name.</summary>
    public async Task<(IdentityResult Result, Account? Account)> ByLinkAsync(EntryLink link, string name, string password, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.EntryLinks.Where(each => each.Id == link.Id).ExecuteDeleteAsync(cancellation) == 0)
            return (Failed("This link was used meanwhile."), null);
        var (result, account) = link.AccountId is { } id ? await ResetAsync(id, password, link.WithoutSecondFactor, cancellation) : await AddAsync(link.Name ?? name, link.Role, password);
        if (result.Succeeded) await transaction.CommitAsync(cancellation);
        return (result, account);
    }

    public async Task<(IdentityResult Result, Account? Account)> AddAsync(string name, AccountRole role, string password)
    {
        var account = new Account { UserName = name, Role = role, Created = clock.GetUtcNow() };
        return (await accounts.CreateAsync(account, password), account);
    }

    /// <summary>The secret of a link by which somebody of this name gets in, to be handed over.</summary>
    public async Task<(IdentityResult Result, string? Secret)> InviteAsync(string name, AccountRole role, CancellationToken cancellation)
    {
        var account = new Account { UserName = name, Role = role, Created = clock.GetUtcNow() };
        foreach (var validator in accounts.UserValidators)
        {
            if (await validator.ValidateAsync(accounts, account) is { Succeeded: false } wrong) return (wrong, null);
        }

        return (IdentityResult.Success, await links.InviteAsync(name, role, cancellation));
    }

    /// <summary>A new password ends every sign-in and every lock.</summary>
    private async Task<(IdentityResult Result, Account? Account)> ResetAsync(string id, string password, bool withoutSecondFactor, CancellationToken cancellation)
    {
        if (await accounts.FindByIdAsync(id) is not { } account) return (Failed("This account is gone."), null);
        foreach (var validator in accounts.PasswordValidators)
        {
            if (await validator.ValidateAsync(accounts, account, password) is { Succeeded: false } wrong) return (wrong, null);
        }

        if (withoutSecondFactor) await ForgetSecondFactorAsync(account, cancellation);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        await db.SignedIn.Where(each => each.AccountId == id).ExecuteDeleteAsync(cancellation);
        return (await accounts.UpdateSecurityStampAsync(account), account);
    }

    /// <summary>The phone is lost: what it knew opens nothing any more, passkeys included.</summary>
    private async Task ForgetSecondFactorAsync(Account account, CancellationToken cancellation)
    {
        account.TwoFactorEnabled = false;
        await db.UserTokens.Where(token => token.UserId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync(cancellation);
    }

    private static IdentityResult Failed(string why) => IdentityResult.Failed(new IdentityError { Code = "Entering", Description = why });
}
