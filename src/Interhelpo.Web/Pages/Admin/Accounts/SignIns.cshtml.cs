using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Ends all sign-ins of one's own account.</summary>
internal sealed class SignInsModel(OwnAccess access) : OwnPage(access)
{
    public override string Heading => "Sign out everywhere";

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Access.SignOutEverywhereAsync(Account, cancellation);
        return LocalRedirect(AccountHosting.SignInPath);
    }
}
