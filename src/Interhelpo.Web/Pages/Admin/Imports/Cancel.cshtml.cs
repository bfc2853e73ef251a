using Interhelpo.Store.Accounts;
using Interhelpo.Web.Background;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>Stops a document on its way into the archive.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class CancelModel(WaitingImports imports) : AdminPage
{
    public override string Heading => "Cancel an import";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public bool IsTooLate { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await imports.CancelAsync(Id, cancellation)) return LocalRedirect($"/admin/imports/{Id}/progress");
        IsTooLate = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
