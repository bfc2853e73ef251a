using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>Throws away a document that waits.</summary>
internal sealed class DiscardModel(IncomingDocuments incoming) : ImportPage(incoming)
{
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Incoming.DiscardAsync(Review.Id, cancellation);
        return LocalRedirect($"/admin/imports/{Review.Id}/take-back");
    }
}
