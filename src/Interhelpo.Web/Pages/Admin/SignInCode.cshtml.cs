using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>The second step of signing in: a code of the authenticator app.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class SignInCodeModel(SignInManager<Account> signIn, SignInNotes notes) : PendingPage(signIn, notes)
{
    public override string Heading => "Your code";

    [BindProperty]
    public string? Code { get; set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await Signing.TwoFactorAuthenticatorSignInAsync(SecondFactor.Bare(Code), isPersistent: false, rememberClient: false);
        if (result.Succeeded) return await EnteredAsync(Account, SignInOutcome.SignedIn);
        return result.IsLockedOut
            ? await RefusedAsync(Account, SignInOutcome.LockedOut, OwnAccess.TooManyTries)
            : await RefusedAsync(Account, SignInOutcome.WrongCode, "This is not the code, or it was used. The app shows another every half minute.");
    }
}
