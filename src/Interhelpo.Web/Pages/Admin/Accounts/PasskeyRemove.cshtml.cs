using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Forgets a passkey.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class PasskeyRemoveModel(OwnAccess access, Passkeys passkeys) : OwnPage(access)
{
    private UserPasskeyInfo? passkey;

    public override string Heading => $"Remove the passkey “{passkey?.Name}”";

    public async Task<IActionResult> OnGetAsync(string id)
    {
        passkey = await passkeys.FindAsync(Account, id);
        return passkey is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        passkey = await passkeys.FindAsync(Account, id);
        if (passkey is null) return NotFound();
        if (!await ConfirmedAsync()) return Again();
        await passkeys.RemoveAsync(Account, passkey, cancellation);
        return LocalRedirect("/admin/account/passkeys");
    }
}
