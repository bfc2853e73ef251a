using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Notes;

/// <summary>Says of a note that somebody looked into it.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class SettleModel(ImportNotes notes) : NotePage(notes)
{
    public override string Heading => "Settle a note";

    public string? Problem { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Notes.SettleAsync(Note.Id, User.Identity!.Name!, cancellation)) return LocalRedirect("/admin/notes");
        Problem = "Somebody settled it already.";
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
