using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Notes;

/// <summary>Lets a settled note wait again.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class ReopenModel(ImportNotes notes) : NotePage(notes)
{
    public override string Heading => "Let a note wait again";

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Notes.ReopenAsync(Note.Id, cancellation);
        return LocalRedirect("/admin/notes");
    }
}
