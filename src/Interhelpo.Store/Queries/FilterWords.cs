using Interhelpo.Spelling;

namespace Interhelpo.Store.Queries;

/// <summary>The words of a filter as the search index spells them: without case, diacritics and script.</summary>
internal static class FilterWords
{
    /// <summary>More words than this make a filter no narrower, only slower.</summary>
    private const int Most = 12;

    public static IEnumerable<string> In(string? text) =>
        Words.In(text ?? "").Select(word => word.Folded).Distinct(StringComparer.Ordinal).Take(Most);
}
