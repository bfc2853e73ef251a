using Interhelpo.Archive;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Changes the fields of a record. What a curator keeps holds at once; what a contributor writes waits for a curator.</summary>
internal sealed class EditModel(RecordEditing records, DraftEditing drafts, TimeProvider clock) : RecordPage(records)
{
    /// <summary>The number of the revision that the form was filled from.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public FieldsForm Form { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (FormField.Of(Record.Kind).Count == 0 || Record.Kind == RecordKind.Article) return NotFound();
        Seen = Now!.Number;
        Form = new(FormField.Of(Record.Kind), Now.Fields);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (FormField.Of(Record.Kind).Count == 0 || Record.Kind == RecordKind.Article) return NotFound();
        var filled = Filled(Now!.Fields);
        if (!User.IsInRole(nameof(Store.Accounts.AccountRole.Curator))) return await ProposeAsync(filled, cancellation);
        var outcome = await Editing.KeepAsync(new RecordChange(Record.Kind, Record.Id, Seen, filled) { By = By, Why = Why ?? "", Choices = ChoiceOf }, cancellation);
        if (outcome.IsKept) return LocalRedirect(outcome.Act is { } act ? $"/admin/log/{act}" : Admin);
        if (outcome.IsGone) return NotFound();
        Form = new(FormField.Of(Record.Kind), filled) { Problems = outcome.Problems, Conflicts = outcome.Open, Choices = Choices };
        Response.StatusCode = outcome.Open.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<IActionResult> ProposeAsync(Interhelpo.Editing.Fields filled, CancellationToken cancellation)
    {
        var draft = await drafts.OfAsync(Record, By, cancellation);
        await drafts.ChangeAsync(draft!.Id, kept => { kept.Write(filled.ToJson(), Why ?? ""); kept.Base = Seen; kept.Propose(clock.GetUtcNow()); }, cancellation);
        return LocalRedirect($"/admin/drafts/{draft.Id}");
    }
}
