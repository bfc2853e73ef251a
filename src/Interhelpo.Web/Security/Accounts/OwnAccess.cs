using System.Security.Claims;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>How one gets in oneself, and what one changes about it: every change ends all other sign-ins of the account.</summary>
internal sealed class OwnAccess(SignInManager<Account> signIn, UserManager<Account> accounts, SignInTickets tickets, Staff staff, SignInNotes notes)
{
    public const string TooManyTries = "Too many tries with this name. Wait a quarter of an hour, or ask an administrator for a link to a new password.";

    public Task<Account?> AccountAsync(ClaimsPrincipal who) => accounts.GetUserAsync(who);

    /// <summary>What is wrong with a password; null when it is that of the account.</summary>
    public async Task<string?> ProblemAsync(Account account, string password)
    {
        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (result.Succeeded) return null;
        await notes.AddAsync(account, result.IsLockedOut ? SignInOutcome.LockedOut : SignInOutcome.WrongPassword);
        return result.IsLockedOut ? TooManyTries : "This is not your password.";
    }

    public async Task<IdentityResult> ChangePasswordAsync(Account account, string current, string password, CancellationToken cancellation)
    {
        var changed = await accounts.ChangePasswordAsync(account, current, password);
        if (changed.Succeeded) await KeepOnlyThisAsync(account, cancellation);
        return changed;
    }

    public async Task SignOutEverywhereAsync(Account account, CancellationToken cancellation)
    {
        await accounts.UpdateSecurityStampAsync(account);
        await staff.EndSignInsAsync(account.Id, cancellation);
        await signIn.SignOutAsync();
        await notes.AddAsync(account, SignInOutcome.SignedOutEverywhere);
    }

    /// <summary>After a change of how one gets in: this sign-in stays, all others end.</summary>
    public async Task KeepOnlyThisAsync(Account account, CancellationToken cancellation)
    {
        await accounts.UpdateSecurityStampAsync(account);
        await tickets.EndOthersAsync(account.Id, signIn.Context, cancellation);
        await signIn.RefreshSignInAsync(account);
    }
}
