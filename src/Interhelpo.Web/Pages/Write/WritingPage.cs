using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Write;

/// <summary>A page of writing to the curators, and the page that is written about.</summary>
internal abstract class WritingPage(ArchiveDb db) : PublicPage
{
    private const int LongestPath = 300;

    public override bool TakesMessages => false;

    /// <summary>Where the reader says to come from.</summary>
    [BindProperty(SupportsGet = true, Name = "about")]
    public string? Asked { get; set; }

    /// <summary>The path of the page that is written about; the door where none was named, or none of this site.</summary>
    public string About { get; private set; } = "/";

    /// <summary>What it is called.</summary>
    public string AboutTitle { get; private set; } = "The archive as a whole";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var path = Asked?.Split('?', '#')[0];
        if (path is { Length: > 1 and <= LongestPath } && path[0] == '/' && Url.IsLocalUrl(path) && !new PathString(path).StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase))
        {
            var title = Address.RecordAt(Uri.UnescapeDataString(path)) is var (kind, key) ? await db.TitleAsync(kind, key, HttpContext.RequestAborted) : null;
            (About, AboutTitle) = (path, title ?? path);
        }

        await next();
    }
}
