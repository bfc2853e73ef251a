using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Changes one's own password.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class PasswordModel(OwnAccess access) : OwnPage(access)
{
    public override string Heading => "Change the password";

    [BindProperty]
    public string? Password { get; set; }

    public bool Done { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ConfirmedAsync()) return Again();
        var changed = await Access.ChangePasswordAsync(Account, CurrentPassword!, Password ?? "", cancellation);
        foreach (var error in changed.Errors) ModelState.AddModelError(nameof(Password), error.Description);
        if (!changed.Succeeded) return Again();
        Done = true;
        return Page();
    }
}
