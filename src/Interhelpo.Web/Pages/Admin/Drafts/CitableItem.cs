using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>Something an article can cite.</summary>
/// <param name="Mark">What to write into the text.</param>
/// <param name="Words">What it says, or what it is called.</param>
/// <param name="Where">Where it is from.</param>
internal sealed record CitableItem(string Mark, string Words, string Where, string Url);

/// <summary>Finds statements of sources and works to cite.</summary>
internal static class CitableItems
{
    private const int Most = 8;

    public static async Task<IReadOnlyList<CitableItem>> FindAsync(ArchiveSearch search, ArchiveDb db, string words, CancellationToken cancellation)
    {
        if (words.Length == 0) return [];
        var found = new List<SearchHit>();
        foreach (var kind in new[] { SearchKind.Statement, SearchKind.Work })
            found.AddRange((await search.FindAsync(new SearchQuery(words) { Kind = kind, Limit = Most }, cancellation)).Hits);
        var titles = await db.Sources.Select(source => new { source.Slug, source.Title }).ToDictionaryAsync(source => source.Slug, source => source.Title, cancellation);
        return [.. found.Select(hit => Of(hit, titles))];
    }

    private static CitableItem Of(SearchHit hit, IReadOnlyDictionary<string, string> titles)
    {
        if (hit.Kind == SearchKind.Work) return new($"[@{hit.Id}]", hit.Title, "a work", Address.OfWork(hit.Id));
        var named = hit.Url["/sources/".Length..];
        return new($"[@{named}]", hit.Title, titles.GetValueOrDefault(named.Split('#')[0], ""), hit.Url);
    }
}
