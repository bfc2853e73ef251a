using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Log;

/// <summary>Takes back all that an act changed.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class UndoModel(Undoing undoing) : AdminPage
{
    public override string Heading => "Take back";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public string? Problem { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var undone = await undoing.UndoAsync(Id, User.Identity!.Name!, cancellation);
        if (undone.Ok) return LocalRedirect($"/admin/log/{undone.Value.Id}");
        Problem = undone.Reason;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
