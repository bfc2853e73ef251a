using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>Gives a proposal back to whoever made it, with an answer.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class GiveBackModel(ArchiveDb db, DraftEditing drafts) : DraftPage(db)
{
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(string? answer, CancellationToken cancellation)
    {
        await drafts.ChangeAsync(Draft.Id, draft => draft.GiveBack(answer ?? ""), cancellation);
        return LocalRedirect("/admin");
    }
}
