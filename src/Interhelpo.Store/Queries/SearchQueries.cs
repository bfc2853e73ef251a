using Interhelpo.Store.Search;

namespace Interhelpo.Store.Queries;

/// <summary>A page of what a search found, and what it found in all.</summary>
public sealed record SearchPage(SearchResult Result, string? Next);

/// <summary>Searches page by page. The order is that of likeness, so a page may repeat a hit when the archive changes meanwhile.</summary>
public static class SearchQueries
{
    private const string List = "search";

    public static async Task<Parsed<SearchPage>> SearchAsync(
        this ArchiveSearch search, SearchQuery query, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var read = page.Cursor is null ? Cursor.BeforeAll(List, 1) : Cursor.Read(List, 1, page.Cursor);
        if (read is null) return Parsed<SearchPage>.Refused("not one that the search gave out");

        var offset = (int)Math.Clamp(read.Numbers[0], 0, int.MaxValue - page.Limit);
        var result = await search.FindAsync(query with { Limit = page.Limit, Offset = offset }, cancellation);
        var seen = offset + result.Hits.Count;
        return new SearchPage(result, result.Hits.Count > 0 && seen < result.Total ? new Cursor(List, "", seen).ToString() : null);
    }
}
