using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>One's own account, and what can be changed about it.</summary>
internal sealed class ShowModel(OwnAccess access, UserManager<Account> accounts, Passkeys passkeys, SignInLog log) : OwnPage(access)
{
    private const int MostRecords = 20;

    public override string Heading => "Your account";

    /// <summary>How many are left.</summary>
    public int RecoveryCodes { get; private set; }

    public int PasskeyCount { get; private set; }

    /// <summary>The latest sign-ins of this account, and tries.</summary>
    public IReadOnlyList<SignInRecord> Records { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        RecoveryCodes = await accounts.CountRecoveryCodesAsync(Account);
        PasskeyCount = (await passkeys.OfAsync(Account)).Count;
        Records = await log.OfAsync(Account.Id, MostRecords, cancellation);
    }
}
