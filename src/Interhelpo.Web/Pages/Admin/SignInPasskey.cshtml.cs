using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Signing in with a passkey, which needs neither name nor password.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class SignInPasskeyModel(SignInManager<Account> signIn, Passkeys passkeys, SignInNotes notes) : EntryPage(signIn, notes)
{
    public override string Heading => "Sign in with a passkey";

    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>What the browser is asked, as JSON.</summary>
    public string Options { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (Signing.IsSignedIn(User)) return Onward();
        Options = await passkeys.RequestAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var owner = await passkeys.OwnerAsync(Credential ?? "");
        var result = await passkeys.SignInAsync(Credential ?? "");
        if (result is { Succeeded: true }) return await EnteredAsync(owner!, SignInOutcome.ByPasskey);
        Options = await passkeys.RequestAsync();
        return result is { IsLockedOut: true }
            ? await RefusedAsync(owner, SignInOutcome.LockedOut, OwnAccess.TooManyTries)
            : await RefusedAsync(owner, SignInOutcome.WrongPasskey, "This passkey lets nobody in, or it took too long. Try again, or sign in with the password.");
    }
}
