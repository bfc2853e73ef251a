using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Has the browser make a passkey.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class PasskeyAddModel(OwnAccess access, Passkeys passkeys) : OwnPage(access)
{
    public override string Heading => "Add a passkey";

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the browser is asked, as JSON; null until the password was given.</summary>
    public string? Options { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        Name = (Name ?? "").Trim();
        if (Name.Length is 0 or > Passkeys.LongestName) ModelState.AddModelError(nameof(Name), $"Give a name of at most {Passkeys.LongestName} characters.");
        if (!await ConfirmedAsync() || !ModelState.IsValid) return Again();
        Options = await passkeys.CreationAsync(Account);
        return Page();
    }
}
