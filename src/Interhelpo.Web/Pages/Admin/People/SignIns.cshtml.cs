using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Ends all sign-ins of an account.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class SignInsModel(Staff staff, SignInLog log, UserManager<Account> accounts) : MemberPage(staff)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await accounts.FindByIdAsync(id) is not { } account) return NotFound();
        await Staff.EndSignInsAsync(id, cancellation);
        await log.AddAsync(account, SignInOutcome.SignedOutEverywhere, networkAddress: null, cancellation);
        return LocalRedirect($"/admin/people/{Uri.EscapeDataString(id)}");
    }
}
