using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Ends this sign-in, for every copy of its cookie.</summary>
internal sealed class SignOutModel(SignInManager<Account> signIn) : AdminPage
{
    public override string Heading => "Sign out";

    /// <summary>Asked for as a page, it asks back: a link must not sign anybody out.</summary>
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/admin/sign-in");
    }
}
