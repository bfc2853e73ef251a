using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Takes a record out of the archive. It can be brought back.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class DeleteModel(RecordEditing records, Undoing undoing) : RecordPage(records)
{
    public string? Problem { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var deleted = await undoing.DeleteAsync(Record, By, Why ?? "", cancellation);
        if (deleted.Ok) return LocalRedirect($"/admin/log/{deleted.Value.Id}");
        Problem = deleted.Reason;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
