using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Makes one record of two that are the same: choose, look, do.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class MergeModel(ArchiveDb db, RecordEditing records, Merging merging) : RecordPage(records)
{
    private const int MostCandidates = 50;

    public string? Words { get; private set; }

    /// <summary>The record that goes; null while none is chosen.</summary>
    public RecordNow? Other { get; private set; }

    public IReadOnlyList<RecordItem> Candidates { get; private set; } = [];

    /// <summary>How many rows move.</summary>
    public int Moves { get; private set; }

    public FieldsForm Form { get; private set; } = null!;

    public string? Problem { get; private set; }

    private bool CanMerge => Record.Kind is RecordKind.Work or RecordKind.Person or RecordKind.Place or RecordKind.Organisation;

    public async Task<IActionResult> OnGetAsync(int? with, string? q, CancellationToken cancellation)
    {
        if (!CanMerge) return NotFound();
        if (with is { } other) return await ShowAsync(other, null, cancellation);
        Words = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        var likely = Words ?? Now!.Title.Split(' ')[0];
        Candidates = [.. (await db.RecordItemsAsync(Record.Kind, likely, cancellation)).Where(item => item.Id != Record.Id).Take(MostCandidates)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int with, CancellationToken cancellation)
    {
        if (!CanMerge) return NotFound();
        var filled = Filled(Now!.Fields);
        var merged = await merging.MergeAsync(new(Record.Kind, with), Record, filled, By, Why ?? "", cancellation);
        if (merged.Ok) return LocalRedirect($"/admin/log/{merged.Value.Id}");
        Problem = merged.Reason;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(with, filled, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int with, Interhelpo.Editing.Fields? filled, CancellationToken cancellation)
    {
        Other = with == Record.Id ? null : await Editing.FindAsync(new(Record.Kind, with), cancellation);
        if (Other is null) return NotFound();
        Moves = await db.BelongingAsync(Other.Record, cancellation);
        Form = new(FormField.Of(Record.Kind), filled ?? Merging.Together(Now!.Fields, Other.Fields));
        return Page();
    }
}
