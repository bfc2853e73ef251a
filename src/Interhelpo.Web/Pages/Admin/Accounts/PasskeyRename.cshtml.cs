using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>Gives a passkey another name.</summary>
internal sealed class PasskeyRenameModel(OwnAccess access, Passkeys passkeys) : OwnPage(access)
{
    private UserPasskeyInfo? passkey;

    public override string Heading => $"Rename the passkey “{passkey?.Name}”";

    [BindProperty]
    public string? Name { get; set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        passkey = await passkeys.FindAsync(Account, id);
        Name = passkey?.Name;
        return passkey is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        passkey = await passkeys.FindAsync(Account, id);
        if (passkey is null) return NotFound();
        var name = (Name ?? "").Trim();
        if (name.Length is 0 or > Passkeys.LongestName)
        {
            ModelState.AddModelError(nameof(Name), $"Give it a name of at most {Passkeys.LongestName} characters.");
            return Again();
        }

        await passkeys.RenameAsync(Account, passkey, name);
        return LocalRedirect("/admin/account/passkeys");
    }
}
