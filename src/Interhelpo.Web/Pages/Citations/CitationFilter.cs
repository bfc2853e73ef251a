using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Search;

namespace Interhelpo.Web.Pages.Citations;

/// <summary>Which works a reader wants to see.</summary>
internal sealed record CitationFilter(string? Words, string? Type, string? Year, string? Language, string? Author)
{
    /// <summary>What was asked for as a year and is none; null otherwise.</summary>
    public string? NoYear => string.IsNullOrWhiteSpace(Year) || int.TryParse(Year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : Year.Trim();

    public IQueryable<CataloguedWork> Apply(ArchiveDb db)
    {
        IQueryable<CataloguedWork> works = db.Works;
        if (!string.IsNullOrWhiteSpace(Type)) works = works.Where(work => work.Type == Type);
        if (!string.IsNullOrWhiteSpace(Language)) works = works.Where(work => work.Language == Language);
        if (!string.IsNullOrWhiteSpace(Author)) works = works.Where(work => work.Creators.Any(creator => creator.Name == Author));
        if (!string.IsNullOrWhiteSpace(Year)) works = OfYear(works, Year);
        return FoundKeys.Of(db, SearchKind.Work, Words) is { } keys ? works.Where(work => keys.Contains(work.Key)) : works;
    }

    /// <summary>What is no year is the year of nothing.</summary>
    private static IQueryable<CataloguedWork> OfYear(IQueryable<CataloguedWork> works, string text)
    {
        int? year = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        return year is null ? works.Where(work => false) : works.Where(work => work.Year == year);
    }
}
