using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>The second step of signing in, for who does not have the authenticator app at hand: a recovery code.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class SignInRecoveryModel(SignInManager<Account> signIn, UserManager<Account> accounts) : PendingPage(signIn)
{
    private const int Half = 5;

    public override string Heading => "Sign in with a recovery code";

    [BindProperty]
    public string? Code { get; set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.IsLockedOutAsync(Account)) return Refused(OwnAccess.TooManyTries);
        var bare = SecondFactor.Bare(Code);
        var result = bare.Length == 2 * Half ? await Signing.TwoFactorRecoveryCodeSignInAsync($"{bare[..Half]}-{bare[Half..]}") : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (result.Succeeded) return Onward();
        // Identity counts wrong passwords and codes of apps, but not these.
        await accounts.AccessFailedAsync(Account);
        return Refused(await accounts.IsLockedOutAsync(Account) ? OwnAccess.TooManyTries : "This is none of your recovery codes, or it was used.");
    }
}
