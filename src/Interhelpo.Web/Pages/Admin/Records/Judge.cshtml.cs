using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>What a curator can say of a matter.</summary>
internal enum Judgement
{
    Settled,
    Open,
    Together,
    Apart,
    Unjudged,
}

/// <summary>Judges a matter: what sources disagree about, or what comparing is not sure of. Nothing of what they say is deleted.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class JudgeModel(ArchiveDb db, RecordEditing records) : RecordPage(records)
{
    public static readonly IReadOnlyList<(Judgement Judgement, string Words)> All =
    [
        (Judgement.Settled, "It is settled: the verdict says which holds, and why."),
        (Judgement.Open, "It stays open: the verdict says why it cannot be decided."),
        (Judgement.Together, "They speak of the same: show them side by side, without a verdict."),
        (Judgement.Apart, "They do not speak of the same: show nothing, and do not ask again."),
        (Judgement.Unjudged, "Nothing yet: take back what was said before."),
    ];

    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    public Judgement? Said { get; set; }

    [BindProperty]
    public string? Verdict { get; set; }

    public MatterView Matter { get; private set; } = null!;

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Record.Kind != RecordKind.Matter) return NotFound();
        (Seen, Verdict) = (Now!.Number, Now.Fields["verdict"]);
        Said = Verdict.Length == 0 ? null : Now.Fields["open"].Length > 0 ? Judgement.Open : Judgement.Settled;
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Record.Kind != RecordKind.Matter) return NotFound();
        var needsVerdict = Said is Judgement.Settled or Judgement.Open;
        if (Said is null || (needsVerdict && string.IsNullOrWhiteSpace(Verdict))) return await RefuseAsync(Said is null ? "Choose what is to be said." : "A verdict without reasons helps nobody: write it down.", cancellation);
        var standing = Said switch { Judgement.Apart => MatterStanding.Refused, Judgement.Unjudged => MatterStanding.Found, _ => MatterStanding.Accepted };
        var isDecided = Said is not Judgement.Unjudged;
        var judged = Now!.Fields
            .With("standing", standing.ToString()).With("standingBy", isDecided ? By : "")
            .With("verdict", needsVerdict ? Verdict : "").With("verdictBy", needsVerdict ? By : "").With("open", Said is Judgement.Open ? "yes" : "");
        if (Seen != Now.Number) return await RefuseAsync($"Somebody else judged it since you opened this page: “{Now.Fields["verdict"]}”. Look at it again; keeping replaces it.", cancellation);
        var outcome = await Editing.KeepAsync(new RecordChange(Record.Kind, Record.Id, Seen, judged) { Act = ActKind.Decided, By = By, Why = Why ?? "" }, cancellation);
        return outcome.IsKept ? LocalRedirect(outcome.Act is { } act ? $"/admin/log/{act}" : Admin) : await RefuseAsync("Somebody else judged it in this moment. Look at it again.", cancellation);
    }

    private Task<IActionResult> RefuseAsync(string problem, CancellationToken cancellation)
    {
        (Problem, Seen) = (problem, Now!.Number);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Matter = (await db.AnyMatterAsync(Now!.Key, cancellation))!;
        return Page();
    }
}
