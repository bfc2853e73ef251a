using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>One's own account, and what can be changed about it.</summary>
internal sealed class ShowModel(OwnAccess access, UserManager<Account> accounts) : OwnPage(access)
{
    public override string Heading => "Your account";

    /// <summary>How many are left.</summary>
    public int RecoveryCodes { get; private set; }

    public async Task OnGetAsync() => RecoveryCodes = await accounts.CountRecoveryCodesAsync(Account);
}
