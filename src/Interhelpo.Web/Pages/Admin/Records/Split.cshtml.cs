using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Parts one record that is two: what names or cites it is divided.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class SplitModel(ArchiveDb db, RecordEditing records, Splitting splitting) : RecordPage(records)
{
    private const int MostCandidates = 50;

    public IReadOnlyList<BelongingPlace> Places { get; private set; } = [];

    public IReadOnlySet<int> Ticked { get; private set; } = new HashSet<int>();

    public string? Words { get; private set; }

    public IReadOnlyList<RecordItem> Candidates { get; private set; } = [];

    /// <summary>The record that gets what is ticked; null where it is a new one.</summary>
    public RecordNow? Other { get; private set; }

    public FieldsForm Form { get; private set; } = null!;

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(int? with, string? q, CancellationToken cancellation)
    {
        if (!Splitting.Can(Record.Kind)) return NotFound();
        Words = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        if (Words is not null) Candidates = [.. (await db.RecordItemsAsync(Record.Kind, Words, cancellation)).Where(item => item.Id != Record.Id).Take(MostCandidates)];
        return await ShowAsync(with, Now!.Fields.With("slug", "").With("identifiers", ""), cancellation);
    }

    public async Task<IActionResult> OnPostAsync(int? with, List<int> places, CancellationToken cancellation)
    {
        if (!Splitting.Can(Record.Kind)) return NotFound();
        var filled = Filled(Interhelpo.Editing.Fields.None);
        var done = with is { } other
            ? await splitting.MoveAsync(Record, places, new(Record.Kind, other), By, Why ?? "", cancellation)
            : await splitting.SplitAsync(Record, places, filled, By, Why ?? "", cancellation);
        if (done.Ok) return LocalRedirect($"/admin/log/{done.Value.Id}");
        (Problem, Ticked) = (done.Reason, places.ToHashSet());
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(with, filled, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int? with, Interhelpo.Editing.Fields fields, CancellationToken cancellation)
    {
        Other = with is { } other && other != Record.Id ? await Editing.FindAsync(new(Record.Kind, other), cancellation) : null;
        if (with is not null && Other is null) return NotFound();
        Places = await splitting.PlacesAsync(Record, cancellation);
        Form = new(FormField.Of(Record.Kind), fields);
        return Page();
    }
}
