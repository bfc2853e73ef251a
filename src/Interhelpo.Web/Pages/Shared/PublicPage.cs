using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>A page for readers: what its head says and where in the navigation it stands.</summary>
internal abstract class PublicPage : PageModel
{
    /// <summary>What the page is called, in the browser's title and as its first heading.</summary>
    public abstract string Heading { get; }

    /// <summary>What sort of page it is, for the browser's title, where the heading alone could be that of another page too; null where it could not.</summary>
    public virtual string? Sort => null;

    /// <summary>One sentence for who has not opened it yet.</summary>
    public virtual string Description => "The history of the cooperative Interhelpo, every statement with the words of its source.";

    /// <summary>Where curators work on what the page shows; null where there is nothing to work on.</summary>
    public virtual string? WorkOn => null;

    /// <summary>Whether readers may write to the curators about it.</summary>
    public virtual bool TakesMessages => true;

    /// <summary>The address to know this page by, without what only filters it.</summary>
    public string Canonical => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Request.Path}";

    /// <summary>Whether the navigation's entry leads here or above here.</summary>
    public bool IsIn(string section) => Request.Path.StartsWithSegments(section, StringComparison.Ordinal);
}
