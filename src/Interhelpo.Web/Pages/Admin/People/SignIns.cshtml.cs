using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Ends all sign-ins of an account.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class SignInsModel(Staff staff) : MemberPage(staff)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        await Staff.EndSignInsAsync(id, cancellation);
        return LocalRedirect($"/admin/people/{Uri.EscapeDataString(id)}");
    }
}
