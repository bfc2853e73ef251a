using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Makes new recovery codes.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class RecoveryCodesModel(OwnAccess access, SecondFactor second) : OwnPage(access)
{
    public override string Heading => "Recovery codes";

    /// <summary>Shown once; null until they were made.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public IActionResult OnGet() => Account.TwoFactorEnabled ? Page() : LocalRedirect("/admin/account/authenticator");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Account.TwoFactorEnabled) return LocalRedirect("/admin/account/authenticator");
        if (!await ConfirmedAsync()) return Again();
        RecoveryCodes = await second.NewRecoveryCodesAsync(Account, cancellation);
        return Page();
    }
}
