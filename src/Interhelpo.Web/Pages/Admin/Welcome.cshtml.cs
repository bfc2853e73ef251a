using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Where a link leads by which somebody gets in: the first administrator, who was invited, or who needs a new password.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class WelcomeModel(EntryLinks links, Entering entering, SetUpLink setUp, SignInManager<Account> signIn, SignInNotes notes) : AdminPage
{
    public override string Heading => Entry switch
    {
        null => "This link opens nothing any more",
        { IsSetUp: true } => "Set up the archive",
        { AccountId: not null } => "Choose a new password",
        _ => "Welcome",
    };

    [BindProperty(SupportsGet = true)]
    public string? Link { get; set; }

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public EntryLink? Entry { get; private set; }

    /// <summary>The name, where the link knows it.</summary>
    public string? KnownName => Entry?.Account?.UserName ?? Entry?.Name;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Entry = await links.FindAsync(Link ?? "", cancellation);
        if (Entry is null) Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        if (Entry is null) return Page();

        var (result, account) = await entering.ByLinkAsync(Entry, (Name ?? "").Trim(), Password ?? "", cancellation);
        if (result.Succeeded)
        {
            await setUp.TellAsync(cancellation);
            await notes.AddAsync(account, SignInOutcome.ByLink);
            // By the password, not by the link: a second factor is asked for as ever.
            var entered = await signIn.PasswordSignInAsync(account!, Password!, isPersistent: false, lockoutOnFailure: true);
            return LocalRedirect(entered.RequiresTwoFactor ? "/admin/sign-in/code" : "/admin");
        }

        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Code.Contains("Password", StringComparison.Ordinal) ? nameof(Password) : error.Code.Contains("UserName", StringComparison.Ordinal) ? nameof(Name) : "", error.Description);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
