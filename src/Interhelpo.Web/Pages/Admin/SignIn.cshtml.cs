using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Signing in with a name and a password.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class SignInModel(SignInManager<Account> signIn, UserManager<Account> accounts, SignInNotes notes) : EntryPage(signIn, notes)
{
    public override string Heading => "Sign in";

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public IActionResult OnGet() => Signing.IsSignedIn(User) ? Onward() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await accounts.FindByNameAsync(Name ?? "");
        // Whoever is unknown is refused no sooner than whoever is known: the time must not tell which names there are.
        if (account is null) accounts.PasswordHasher.HashPassword(null!, Password ?? "");
        var result = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await Signing.PasswordSignInAsync(account, Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) return await EnteredAsync(account!, SignInOutcome.SignedIn);
        if (result.RequiresTwoFactor) return await AskedAsync(account!);
        return result.IsLockedOut
            ? await RefusedAsync(account, SignInOutcome.LockedOut, OwnAccess.TooManyTries)
            : await RefusedAsync(account, SignInOutcome.WrongPassword, "This name and this password do not go together. An administrator can give you a link to a new password.");
    }
}
