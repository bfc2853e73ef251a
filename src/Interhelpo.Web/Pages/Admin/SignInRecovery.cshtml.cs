using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>The second step of signing in, for who does not have the authenticator app at hand: a recovery code.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class SignInRecoveryModel(SignInManager<Account> signIn, UserManager<Account> accounts, SignInNotes notes) : PendingPage(signIn, notes)
{
    private const int Half = 5;

    public override string Heading => "Sign in with a recovery code";

    [BindProperty]
    public string? Code { get; set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.IsLockedOutAsync(Account)) return await LockedOutAsync();
        var bare = SecondFactor.Bare(Code);
        var result = bare.Length == 2 * Half ? await Signing.TwoFactorRecoveryCodeSignInAsync($"{bare[..Half]}-{bare[Half..]}") : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (result.Succeeded) return await EnteredAsync(Account, SignInOutcome.ByRecoveryCode);
        // Identity counts wrong passwords and codes of apps, but not these.
        await accounts.AccessFailedAsync(Account);
        if (await accounts.IsLockedOutAsync(Account)) return await LockedOutAsync();
        return await RefusedAsync(Account, SignInOutcome.WrongCode, "This is none of your recovery codes, or it was used.");
    }

    private Task<IActionResult> LockedOutAsync() => RefusedAsync(Account, SignInOutcome.LockedOut, OwnAccess.TooManyTries);
}
