using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Disagreements;

/// <summary>One matter, whether its sources agree or not: what each says, and why they were brought together.</summary>
internal sealed class ShowModel(ArchiveDb db) : PublicPage
{
    private string slug = "";

    public override string Heading => Matter.Topic;

    public override string Sort => Matter.Differ ? "Sources differ" : "Sources agree";

    public override string WorkOn => $"/admin/records/matter?key={slug}";

    public override string Description => $"{Matter.Topic}: what the sources of the archive say, side by side in their own words.";

    public MatterItem Matter { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        this.slug = slug;
        var found = await db.Matters.Where(matter => matter.Slug == slug).ReadAsync(db, cancellation);
        if (found.Count == 0) return NotFound();
        Matter = found[0];
        return Page();
    }
}
