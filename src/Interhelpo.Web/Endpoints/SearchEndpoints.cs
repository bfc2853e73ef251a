using Interhelpo.Store.Queries;
using Interhelpo.Store.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>Something found.</summary>
/// <param name="Id">The slug or key in its address.</param>
/// <param name="Snippet">Escaped text, safe to show, with the words that matched in mark elements.</param>
/// <param name="Matched">How closely the words of the query were met.</param>
/// <param name="Score">Above 0 and at most 1; comparable within one answer only.</param>
internal sealed record HitItem(SearchKind Kind, string Id, string Title, string Snippet, MatchTier Matched, double Score, string Url)
{
    public static HitItem Of(SearchHit hit) => new(hit.Kind, hit.Id, hit.Title, hit.Snippet.ToHtml(), hit.Matched, hit.Score, hit.Url);
}

/// <summary>How many hits another choice of kind or language would give.</summary>
internal sealed record FacetsItem(IReadOnlyList<FacetCount<SearchKind>> Kind, IReadOnlyList<FacetCount<string>> Language);

/// <summary>A page of what was found, best first.</summary>
/// <param name="Next">The address of the page after this one; null on the last page.</param>
/// <param name="Total">How many hits there are on all pages.</param>
internal sealed record HitList(IReadOnlyList<HitItem> Items, string? Next, int Total, FacetsItem Facets);

/// <summary>The search over everything the archive holds.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", Find).WithSummary("Everything that matches, best first, forgiving case, diacritics, script and spelling.")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<HitList>, ProblemHttpResult>> Find(
        HttpRequest request, ArchiveSearch search, string? q, string? kind, string? from, string? to, string? language,
        string? limit, string? cursor, CancellationToken cancellation)
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        var query = new SearchQuery(q ?? "")
        {
            Kind = asked.OneOf<SearchKind>("kind", kind),
            From = asked.From(from),
            To = asked.To(to),
            Language = string.IsNullOrEmpty(language) ? null : language,
        };
        if (asked.Problem is { } problem) return problem;
        var found = await search.SearchAsync(query, page, cancellation);
        return found.Ok ? TypedResults.Ok(Answer(request, found.Value)) : Problems.WrongCursor(request, found.Reason);
    }

    private static HitList Answer(HttpRequest request, SearchPage page) => new(
        [.. page.Result.Hits.Select(HitItem.Of)], NextPage.Of(request, page.Next), page.Result.Total,
        new(page.Result.Facets.Kinds, page.Result.Facets.Languages));
}
