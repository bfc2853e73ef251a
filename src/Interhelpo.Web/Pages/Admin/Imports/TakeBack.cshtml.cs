using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>Takes back a document that was thrown away.</summary>
internal sealed class TakeBackModel(IncomingDocuments incoming) : AdminPage
{
    private string? name;

    public override string Heading => name ?? "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        name = await incoming.DiscardedAsync(id, cancellation);
        return name is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await incoming.DiscardedAsync(id, cancellation) is null) return NotFound();
        await incoming.TakeBackAsync(id, cancellation);
        return LocalRedirect($"/admin/imports/{id}");
    }
}
