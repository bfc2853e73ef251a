using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>A second step of signing in: for whoever gave the right password a few minutes ago.</summary>
internal abstract class PendingPage(SignInManager<Account> signIn, SignInNotes notes) : EntryPage(signIn, notes)
{
    public Account Account { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Signing.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            context.Result = Step(AccountHosting.SignInPath);
            return;
        }

        Account = account;
        await next();
    }
}
