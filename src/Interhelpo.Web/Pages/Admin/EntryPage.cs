using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>A step of signing in.</summary>
internal abstract class EntryPage(SignInManager<Account> signIn, SignInNotes notes) : AdminPage
{
    /// <summary>Where to go on; only within this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>What another step is asked with, so that it leads on to the same place.</summary>
    public string Query => Url.IsLocalUrl(Next) ? "?next=" + Uri.EscapeDataString(Next!) : "";

    public string? Problem { get; private set; }

    protected SignInManager<Account> Signing => signIn;

    protected async Task<IActionResult> EnteredAsync(Account account, SignInOutcome how)
    {
        await notes.AddAsync(account, how);
        return Onward();
    }

    /// <summary>Whoever knows a password and not the code is to be seen in the log.</summary>
    protected async Task<IActionResult> AskedAsync(Account account)
    {
        await notes.AddAsync(account, SignInOutcome.CodeAsked);
        return Step("/admin/sign-in/code");
    }

    protected async Task<IActionResult> RefusedAsync(Account? account, SignInOutcome why, string problem)
    {
        await notes.AddAsync(account, why);
        Problem = problem;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    protected LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(Next) ? Next! : "/admin");

    protected LocalRedirectResult Step(string address) => LocalRedirect(address + Query);
}
