namespace Interhelpo.Dates;

/// <summary>
/// Finds the dates told in running text. In a language it does not know it reads only what needs no language: ISO and numeric dates,
/// years in parentheses, ranges of years. Numbers that are no dates and durations are passed over; what would need a guess yields nothing.
/// The cost is linear in the length of the text, and no text makes it throw.
/// </summary>
public static class DatesInProse
{
    /// <summary>The dates of a text.</summary>
    /// <param name="text">As it stands in the source; the spans count its characters.</param>
    /// <param name="language">ISO 639-1, "en".</param>
    /// <param name="carried">A date stated before this text begins, for "in May" or "two years later"; null when there is none.</param>
    /// <returns>In order of the text, none overlapping another.</returns>
    public static IReadOnlyList<DateMention> Find(string text, string language, HistoricalDate? carried = null) =>
        [.. TemporalExpressions.Find(text, language, carried).Select(told => told.Date).OfType<DateMention>()];
}
