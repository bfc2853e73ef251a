using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Versions;
using Interhelpo.Web.Background;
using Interhelpo.Web.Rendering.Reading;
using Microsoft.AspNetCore.Mvc;
using Span = Interhelpo.Web.Rendering.Reading.Span;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>A document that waits: its text with what was read out of it, and the step that brings it in.</summary>
internal sealed class ShowModel(IncomingDocuments incoming, SourceVersions versions, WaitingImports imports) : ImportPage(incoming)
{
    /// <summary>In characters: what is shorter is brought in while one waits, what is longer goes on by itself.</summary>
    private const int AtOnce = 100_000;

    public string Html => ReadingView.Write(
        Review.Text, [.. Review.Segments.Select(segment => new Stretch(segment.Start, segment.End, segment.Role, segment.Label))],
        Review.Findings.Where(each => each.Finding.End > 0).Select(each => new Span(each.Finding.Start, each.Finding.End)).Distinct());

    public string? Problem { get; private set; }

    /// <summary>What it changes as a newer version; null when it is a document of its own.</summary>
    public VersionChanges? Changes { get; private set; }

    /// <summary>What it may be a newer version of, while nobody said.</summary>
    public IReadOnlyList<VersionCandidate> Likely { get; private set; } = [];

    /// <summary>What can be corrected and refused.</summary>
    public IEnumerable<ReviewedFinding> Findings => Review.Findings.Where(each => Changes?.Known.Contains(each.Finding.Id) != true);

    public static string Name(FindingKind kind) => kind switch
    {
        FindingKind.Document => "The document",
        FindingKind.Event => "Events",
        FindingKind.Name => "People, places, organisations",
        FindingKind.Quantity => "Quantities",
        _ => "Works it cites",
    };

    public static string Title(FindingKind kind, Fields fields) => kind switch
    {
        FindingKind.Name => fields["name"],
        FindingKind.Quantity => $"{fields["value"]} {fields["unit"]}",
        _ => fields["title"],
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Changes = await versions.ChangesAsync(Review.Id, cancellation);
        if (Changes is null) Likely = await versions.LikelyAsync(Review.Id, cancellation);
        return Page();
    }

    /// <summary>Brings it into the archive, as it was corrected.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!User.IsInRole(nameof(AccountRole.Curator))) return Forbid();
        var done = await imports.AskAsync(Review.Id, User.Identity!.Name!, cancellation);
        if (Review.Text.Length > AtOnce) return LocalRedirect($"/admin/imports/{Review.Id}/progress");
        var outcome = await done.WaitAsync(cancellation);
        if (outcome is { Source: { } source }) return LocalRedirect(Address.OfSource(source));
        Problem = outcome?.Reason ?? "It waits no more: somebody else brought it in or threw it away.";
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await OnGetAsync(cancellation);
    }
}
