using Interhelpo.Store.Importing;
using Interhelpo.Store.Versions;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>Says whether a document that waits is a newer version of one that the archive has.</summary>
internal sealed class VersionModel(IncomingDocuments incoming, SourceVersions versions) : ImportPage(incoming)
{
    public string? Words { get; private set; }

    public IReadOnlyList<VersionCandidate> Candidates { get; private set; } = [];

    public string? Problem { get; private set; }

    public async Task OnGetAsync(string? q, CancellationToken cancellation)
    {
        Words = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        Candidates = Words is null ? await versions.LikelyAsync(Review.Id, cancellation) : await versions.FindAsync(Words, cancellation);
        if (Review.Replaces is { } chosen && Candidates.All(each => each.Id != chosen) && await versions.ChangesAsync(Review.Id, cancellation) is { } changes)
            Candidates = [new(changes.Id, changes.Slug, changes.Title, "", 0, 0), .. Candidates];
    }

    public async Task<IActionResult> OnPostAsync(int? source, CancellationToken cancellation)
    {
        Problem = await versions.ChooseAsync(Review.Id, source, cancellation);
        if (Problem is null) return LocalRedirect(source is null ? $"/admin/imports/{Review.Id}" : $"/admin/imports/{Review.Id}/changes");
        Response.StatusCode = StatusCodes.Status409Conflict;
        await OnGetAsync(null, cancellation);
        return Page();
    }
}
