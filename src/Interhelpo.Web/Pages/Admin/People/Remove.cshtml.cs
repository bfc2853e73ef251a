using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Removes an account.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class RemoveModel(Staff staff) : MemberPage(staff)
{
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        var removed = await Staff.RemoveAsync(id, cancellation);
        if (removed.Ok) return LocalRedirect("/admin/people");
        Problem = removed.Reason;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(id, cancellation);
    }
}
