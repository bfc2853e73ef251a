using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>Throws a draft away, for its author and curators.</summary>
internal sealed class DiscardModel(ArchiveDb db, DraftEditing drafts, TimeProvider clock) : DraftPage(db)
{
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await drafts.ChangeAsync(Draft.Id, draft => (draft.Discarded, draft.Proposed, draft.PublishAt) = (clock.GetUtcNow(), null, null), cancellation);
        return LocalRedirect("/admin/drafts");
    }
}
