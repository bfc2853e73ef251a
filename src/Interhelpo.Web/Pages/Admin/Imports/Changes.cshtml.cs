using Interhelpo.Store.Importing;
using Interhelpo.Store.Versions;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>What a document that waits changes as the newer version of a source.</summary>
internal sealed class ChangesModel(IncomingDocuments incoming, SourceVersions versions) : ImportPage(incoming)
{
    public VersionChanges Changes { get; private set; } = null!;

    public int Same => Changes.Sentences.Count(each => each.IsSame);

    public int Reworded => Changes.Sentences.Count(each => each is { IsSame: false, Before: not null, After: not null });

    public int New => Changes.Sentences.Count(each => each.Before is null);

    public int Gone => Changes.Sentences.Count(each => each.After is null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await versions.ChangesAsync(Review.Id, cancellation) is not { } changes) return LocalRedirect($"/admin/imports/{Review.Id}/version");
        Changes = changes;
        return Page();
    }
}
