using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Signing in with a name and a password.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class SignInModel(SignInManager<Account> signIn, UserManager<Account> accounts) : AdminPage
{
    public override string Heading => "Sign in";

    /// <summary>Where to go on; only within this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public string? Problem { get; private set; }

    public IActionResult OnGet() => signIn.IsSignedIn(User) ? Onward() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await accounts.FindByNameAsync(Name ?? "");
        // Whoever is unknown is refused no sooner than whoever is known: the time must not tell which names there are.
        if (account is null) accounts.PasswordHasher.HashPassword(null!, Password ?? "");
        var result = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await signIn.PasswordSignInAsync(account, Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) return Onward();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Problem = result.IsLockedOut
            ? OwnAccess.TooManyTries
            : "This name and this password do not go together. An administrator can give you a link to a new password.";
        return Page();
    }

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(Next) ? Next! : "/admin");
}
