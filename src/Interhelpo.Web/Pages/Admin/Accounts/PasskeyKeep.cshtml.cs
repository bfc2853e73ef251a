using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Keeps the passkey that the browser made. The password was given for it: without that the browser was asked nothing that it could answer here.</summary>
[EnableRateLimiting(EntryLimit.Policy)]
internal sealed class PasskeyKeepModel(OwnAccess access, Passkeys passkeys) : OwnPage(access)
{
    public override string Heading => "No passkey was made";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    public IActionResult OnGet() => LocalRedirect("/admin/account/passkeys/add");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var name = (Name ?? "").Trim();
        if (name.Length is 0 or > Passkeys.LongestName) return Again();
        return await passkeys.AddAsync(Account, Credential ?? "", name, cancellation) ? LocalRedirect("/admin/account/passkeys") : Again();
    }
}
