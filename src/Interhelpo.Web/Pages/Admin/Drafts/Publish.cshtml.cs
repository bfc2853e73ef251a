using System.Globalization;
using Interhelpo.Editing;
using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Pages.Admin.Records;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>Looks at what a draft changes and publishes it, now or later; whoever may not, leaves it to the curators.</summary>
internal sealed class PublishModel(ArchiveDb db, RecordEditing records, DraftEditing drafts, TimeProvider clock) : DraftPage(db)
{
    [BindProperty]
    public Dictionary<string, Choice> Choices { get; set; } = new(StringComparer.Ordinal);

    [BindProperty]
    public List<string> Confirmed { get; set; } = [];

    [BindProperty]
    public string? At { get; set; }

    public FieldsForm Form { get; private set; } = new([], Fields.None);

    /// <summary>What readers have now; null when they have nothing.</summary>
    public Fields? Before { get; private set; }

    public IReadOnlyList<UnconfirmedSentence> Unconfirmed { get; private set; } = [];

    public bool IsGone { get; private set; }

    public string? TimeProblem { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(null, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!IsCurator)
        {
            await drafts.ChangeAsync(Draft.Id, draft => draft.Propose(clock.GetUtcNow()), cancellation);
            return LocalRedirect($"/admin/drafts/{Draft.Id}");
        }

        if (!string.IsNullOrWhiteSpace(At)) return await ScheduleAsync(cancellation);
        var outcome = await drafts.PublishAsync(Draft, By, Confirmed.ToHashSet(StringComparer.Ordinal), (field, ordinal) => Choices.TryGetValue($"{field}:{ordinal}", out var choice) ? choice : null, cancellation);
        if (outcome.IsKept) return LocalRedirect(outcome.Act is { } act ? $"/admin/log/{act}" : RecordKindWords.Admin(outcome.Record!.Kind, outcome.Record.Id));
        Response.StatusCode = outcome.Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return await ShowAsync(outcome, cancellation);
    }

    private async Task<IActionResult> ScheduleAsync(CancellationToken cancellation)
    {
        var isTime = DateTimeOffset.TryParse(At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at);
        if (isTime && at > clock.GetUtcNow())
        {
            await drafts.ChangeAsync(Draft.Id, draft => (draft.PublishAt, draft.PublishBy) = (at, By), cancellation);
            return LocalRedirect($"/admin/drafts/{Draft.Id}");
        }

        TimeProblem = isTime ? "This time is over." : "Write it as 2027-05-01T08:00.";
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(null, cancellation);
    }

    private async Task<IActionResult> ShowAsync(ChangeOutcome? outcome, CancellationToken cancellation)
    {
        var now = Draft.RecordId is { } id ? await records.FindAsync(new(Draft.Kind, id), cancellation) : null;
        (Before, IsGone) = (now?.Fields, outcome?.IsGone == true);
        Unconfirmed = await UnconfirmedSentence.OfAsync(Db, Draft, Before, cancellation);
        Form = new([], State) { Problems = outcome?.Problems ?? Form.Problems, Conflicts = outcome?.Open ?? [], Choices = Choices };
        return Page();
    }
}
