using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Web.Pages.Shared;
using Interhelpo.Web.Rendering.Works;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Citations;

/// <summary>One value works can be narrowed to, and how many of those shown have it.</summary>
internal sealed record FacetValue(string Value, string Name, int Count);

/// <summary>What works can be narrowed by.</summary>
internal sealed record Facet(string Parameter, string Name, string? Chosen, IReadOnlyList<FacetValue> Values);

/// <summary>Counts them, with four statements.</summary>
internal static class Facets
{
    private const int Most = 30;

    public static async Task<IReadOnlyList<Facet>> FacetsAsync(this IQueryable<CataloguedWork> works, CitationFilter filter, CancellationToken cancellation)
    {
        var types = await Counted(works.GroupBy(work => work.Type).Select(group => new FacetValue(group.Key, "", group.Count())), cancellation);
        var languages = await Counted(works.Where(work => work.Language != null).GroupBy(work => work.Language!).Select(group => new FacetValue(group.Key, "", group.Count())), cancellation);
        var authors = await Counted(works.SelectMany(work => work.Creators).GroupBy(creator => creator.Name).Select(group => new FacetValue(group.Key, group.Key, group.Count())), cancellation);
        var years = await works.Where(work => work.Year != null).GroupBy(work => work.Year!.Value).OrderByDescending(group => group.Key)
            .Select(group => new { Year = group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        return
        [
            new("type", "Type", filter.Type, [.. types.Select(type => type with { Name = TypeWords.Of(type.Value) })]),
            new("year", "Year", filter.Year, [.. years.Select(year => (Text: year.Year.ToString(CultureInfo.InvariantCulture), year.Count)).Select(year => new FacetValue(year.Text, year.Text, year.Count))]),
            new("language", "Language", filter.Language, [.. languages.Select(language => language with { Name = Wording.Language(language.Value) })]),
            new("author", "Author", filter.Author, authors),
        ];
    }

    private static async Task<List<FacetValue>> Counted(IQueryable<FacetValue> values, CancellationToken cancellation) =>
        [.. (await values.ToListAsync(cancellation)).OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal).Take(Most)];
}
