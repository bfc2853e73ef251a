using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Takes an article back from readers.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class UnpublishModel(RecordEditing records, Undoing undoing) : RecordPage(records)
{
    public IActionResult OnGet() => Record.Kind == RecordKind.Article ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Record.Kind != RecordKind.Article) return NotFound();
        var draft = await undoing.UnpublishAsync(Record.Id, By, Why ?? "", cancellation);
        return draft.Ok ? LocalRedirect($"/admin/drafts/{draft.Value.Id}") : NotFound();
    }
}
