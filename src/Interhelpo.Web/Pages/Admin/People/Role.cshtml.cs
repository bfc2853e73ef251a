using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Changes what an account may do.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class RoleModel(Staff staff) : MemberPage(staff)
{
    [BindProperty]
    public AccountRole? Role { get; set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (Role is not { } role || !Enum.IsDefined(role)) return BadRequest();
        var changed = await Staff.ChangeRoleAsync(id, role, cancellation);
        if (changed.Ok) return LocalRedirect($"/admin/people/{Uri.EscapeDataString(id)}");
        Problem = changed.Reason;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(id, cancellation);
    }
}
