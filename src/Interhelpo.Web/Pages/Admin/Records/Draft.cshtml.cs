using Interhelpo.Archive;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Begins a draft of an article, or goes on with one's own.</summary>
internal sealed class DraftModel(RecordEditing records, DraftEditing drafts) : RecordPage(records)
{
    public IActionResult OnGet() => Record.Kind == RecordKind.Article ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Record.Kind != RecordKind.Article) return NotFound();
        return await drafts.OfAsync(Record, By, cancellation) is { } draft ? LocalRedirect($"/admin/drafts/{draft.Id}") : NotFound();
    }
}
