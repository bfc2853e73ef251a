using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Makes a statement of words that the importer left aside.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class StateModel(SourceWords words) : WordsPage(words)
{
    public override string Heading => "A statement of marked words";

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) => Done(await Words.StateAsync(Id, Start, End, By, Why ?? "", cancellation));
}
