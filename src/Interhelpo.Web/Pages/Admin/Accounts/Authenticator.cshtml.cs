using Interhelpo.Web.Hosting;
using Interhelpo.Web.Rendering;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Makes an authenticator app known, so that its codes are asked for beside the password.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class AuthenticatorModel(OwnAccess access, SecondFactor second, ArchiveSettings settings) : OwnPage(access)
{
    private string key = "";

    public override string Heading => "Authenticator app";

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Whether the settings ask everybody for it.</summary>
    public bool IsDemanded => settings.DemandsSecondFactor;

    /// <summary>The key, as it is typed.</summary>
    public string Key => SecondFactor.InGroups(key);

    public QrCode Qr => QrCode.Of(SecondFactor.AddressOf(Account, key));

    /// <summary>Shown once; null until the app is known.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Account.TwoFactorEnabled) key = await second.KeyAsync(Account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Account.TwoFactorEnabled) return LocalRedirect("/admin/account/authenticator");
        key = await second.KeyAsync(Account);
        if (!await ConfirmedAsync()) return Again();
        RecoveryCodes = await second.TurnOnAsync(Account, Code, cancellation);
        if (RecoveryCodes is not null) return Page();
        ModelState.AddModelError(nameof(Code), "This is not the code that goes with the key. Is the clock of the phone right?");
        return Again();
    }
}
