using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Lays a reading over words of a source.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class EmendModel(SourceWords words) : WordsPage(words)
{
    public override string Heading => "A reading laid over words";

    [BindProperty]
    public string? Reading { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) => Done(await Words.EmendAsync(Id, Start, End, Reading ?? "", Note ?? "", By, Why ?? "", cancellation));
}
