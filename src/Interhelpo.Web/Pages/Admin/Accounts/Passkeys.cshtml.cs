using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>One's own passkeys.</summary>
internal sealed class PasskeysModel(OwnAccess access, Passkeys passkeys) : OwnPage(access)
{
    public override string Heading => "Passkeys";

    public IReadOnlyList<UserPasskeyInfo> Kept { get; private set; } = [];

    public async Task OnGetAsync() => Kept = [.. (await passkeys.OfAsync(Account)).OrderBy(passkey => passkey.CreatedAt)];
}
