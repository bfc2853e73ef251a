using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Forgets the authenticator app.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class AuthenticatorOffModel(OwnAccess access, SecondFactor second) : OwnPage(access)
{
    public override string Heading => "Turn the authenticator app off";

    public IActionResult OnGet() => Account.TwoFactorEnabled ? Page() : LocalRedirect("/admin/account/authenticator");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ConfirmedAsync()) return Again();
        await second.TurnOffAsync(Account, cancellation);
        return LocalRedirect("/admin/account");
    }
}
