using Interhelpo.Editing;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Brings an earlier state of a record back, also of one that is gone.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class RestoreModel(ArchiveDb db, RecordEditing records, Undoing undoing) : RecordPage(records)
{
    public override string Heading => Now?.Title ?? State["title"];

    public int Number { get; private set; }

    public Fields State { get; private set; } = Interhelpo.Editing.Fields.None;

    public string? Problem { get; private set; }

    protected override bool NeedsRecord => false;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation) => await FindAsync(number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancellation)
    {
        if (!await FindAsync(number, cancellation)) return NotFound();
        var restored = await undoing.RestoreAsync(Record, number, By, Why ?? "", cancellation);
        if (restored.Ok) return LocalRedirect($"/admin/log/{restored.Value.Id}");
        Problem = restored.Reason;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> FindAsync(int number, CancellationToken cancellation)
    {
        if ((await db.HistoryAsync(Record, cancellation)).FirstOrDefault(step => step.Number == number) is not { After: { } state }) return false;
        (Number, State) = (number, state);
        return true;
    }
}
