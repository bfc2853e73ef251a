using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Hosting;
using Interhelpo.Web.Pages.Shared;
using Interhelpo.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages;

/// <summary>Something with an address of its own that may be what was looked for.</summary>
internal sealed record Nearby(string Url, string Name);

/// <summary>What is told when an address has nothing, or the archive failed.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed class ErrorsModel(ArchiveDb db) : PublicPage
{
    private const int MostNearby = 8;

    public override string Heading => Status switch
    {
        StatusCodes.Status403Forbidden => "This is for others to do",
        StatusCodes.Status429TooManyRequests => "Too many tries in a short time",
        StatusCodes.Status404NotFound => "There is nothing at this address",
        StatusCodes.Status410Gone => "This is no longer here",
        StatusCodes.Status405MethodNotAllowed => "This page can only be read",
        _ when Fault is StoreFaultKind.NoRoom => "The archive has no room left",
        _ when Fault is not null => "The archive cannot do this now",
        StatusCodes.Status503ServiceUnavailable => "The archive is being opened",
        >= StatusCodes.Status500InternalServerError => "The archive failed to answer",
        _ => "This request could not be answered",
    };

    public override bool TakesMessages => false;

    public int Status { get; private set; }

    /// <summary>What is wrong with the machine; null when that is not what went wrong.</summary>
    public StoreFaultKind? Fault { get; private set; }

    /// <summary>Where what was typed is kept; null when nothing was.</summary>
    public string? Kept => HttpContext.Items[KeptForms.KeptItem] as string;

    /// <summary>What was at the address, of something that was taken away.</summary>
    public OldAddress? Gone { get; private set; }

    /// <summary>The words of the address that was asked for.</summary>
    public string Words { get; private set; } = "";

    public IReadOnlyList<Nearby> Nearby { get; private set; } = [];

    public async Task OnGetAsync(int status, CancellationToken cancellation)
    {
        // Asked for by hand, this address has nothing either.
        Status = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Fault = StoreFault.Of(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error)?.Kind;
        if (Fault is { } fault) Status = FaultStatus.Of(fault);
        Response.StatusCode = Status;
        Gone = HttpContext.Items[typeof(OldAddress)] as OldAddress;
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        var words = Interhelpo.Spelling.Words.In(asked).Select(word => word.Folded).Take(6).ToList();
        Words = string.Join(' ', words);
        if (Status == StatusCodes.Status404NotFound && words.Count > 0) Nearby = await NearbyAsync(Slug.From(Words), cancellation);
    }

    /// <summary>What begins as the address does, then what shares its first letters.</summary>
    private async Task<IReadOnlyList<Nearby>> NearbyAsync(string slug, CancellationToken cancellation)
    {
        foreach (var start in new[] { slug, slug[..Math.Min(4, slug.Length)] }.Distinct())
        {
            var entities = await db.Entities.Where(entity => entity.Slug.StartsWith(start)).OrderBy(entity => entity.Slug).Take(MostNearby)
                .Select(entity => new { entity.Kind, entity.Slug, entity.Name }).ToListAsync(cancellation);
            var articles = await db.Articles.Where(article => article.Slug.StartsWith(start)).OrderBy(article => article.Slug).Take(MostNearby)
                .Select(article => new { article.Slug, article.Title }).ToListAsync(cancellation);
            var works = await db.Works.Where(work => work.Key.StartsWith(start)).OrderBy(work => work.Key).Take(MostNearby)
                .Select(work => new { work.Key, work.Title }).ToListAsync(cancellation);
            Nearby[] found =
            [
                .. articles.Select(article => new Nearby(Address.OfArticle(article.Slug), article.Title)),
                .. entities.Select(entity => new Nearby(Address.OfEntity(entity.Kind, entity.Slug), entity.Name)),
                .. works.Select(work => new Nearby(Address.OfWork(work.Key), work.Title)),
            ];
            if (found.Length > 0) return found[..Math.Min(MostNearby, found.Length)];
        }

        return [];
    }
}
