using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Search;

/// <summary>
/// Finds everything the archive holds by words, names and identifiers, forgiving case, diacritics, script and spelling. A query
/// without any hit is asked again for beginnings of words, then for any of them. At most five SQL statements, whatever is asked.
/// </summary>
public sealed class ArchiveSearch(ArchiveDb db)
{
    public async Task<SearchResult> FindAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = QueryWord.In(query.Text);
        if (words.Count == 0) return SearchResult.Nothing;

        var identifiers = IdentifierForms.Of(query.Text);
        foreach (var relaxation in Enum.GetValues<SearchRelaxation>())
        {
            var asked = Parameters(query, words, identifiers, relaxation);
            var counts = await db.Database.SqlQueryRaw<CountRow>(SearchSql.Counts, asked[..7]).ToListAsync(cancellation);
            if (counts.Count == 0) continue;

            var rows = await db.Database.SqlQueryRaw<HitRow>(SearchSql.Hits, asked).ToListAsync(cancellation);
            var marker = new SnippetMarker(words, identifiers, relaxation is not SearchRelaxation.None);
            return new SearchResult([.. rows.Select(row => row.ToHit(marker))], Total(counts, query), relaxation, Facets(counts, query));
        }

        return SearchResult.Nothing;
    }

    private static object[] Parameters(
        SearchQuery query, IReadOnlyList<QueryWord> words, IReadOnlyList<string> identifiers, SearchRelaxation relaxation)
    {
        var match = MatchExpression.Of(words, identifiers, relaxation);
        var wholes = JsonSerializer.Serialize(WholeName.Tokens(query.Text).Concat(identifiers));
        return
        [
            match.Exact, match.Folded, match.SoundsAlike, wholes,
            Parameter.Of("from", query.From?.DayNumber), Parameter.Of("to", query.To?.DayNumber), relaxation is SearchRelaxation.None,
            Parameter.Of("kind", query.Kind is { } kind ? Word(kind) : null), Parameter.Of("language", query.Language),
            Math.Clamp(query.Limit, 1, SearchQuery.MostAtOnce), Math.Max(query.Offset, 0),
        ];
    }

    private static int Total(List<CountRow> counts, SearchQuery query) =>
        counts.Where(row => IsKind(row, query) && IsLanguage(row, query)).Sum(row => row.Count);

    private static SearchFacets Facets(List<CountRow> counts, SearchQuery query) => new(
        [.. counts.Where(row => IsLanguage(row, query)).GroupBy(row => row.Kind)
            .Select(kind => new FacetCount<SearchKind>(HitRow.Read(kind.Key), kind.Sum(row => row.Count))).OrderBy(facet => facet.Value)],
        [.. counts.Where(row => IsKind(row, query)).Where(row => row.Language is not null).GroupBy(row => row.Language!)
            .Select(language => new FacetCount<string>(language.Key, language.Sum(row => row.Count)))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)]);

    private static bool IsKind(CountRow row, SearchQuery query) => query.Kind is null || row.Kind == Word(query.Kind.Value);

    private static bool IsLanguage(CountRow row, SearchQuery query) => query.Language is null || row.Language == query.Language;

    private static string Word(SearchKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private sealed record CountRow(string Kind, string? Language, int Count);
}
