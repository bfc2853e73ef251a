using Interhelpo.Dates.Prose;

namespace Interhelpo.Dates;

/// <summary>
/// Finds all that running text says of time: what <see cref="DatesInProse"/> finds, and besides it what is no date or cannot be
/// placed in the calendar. The cost is linear in the length of the text, and no text makes it throw.
/// </summary>
public static class TemporalExpressions
{
    /// <summary>The temporal expressions of a text.</summary>
    /// <param name="text">As it stands in the source; the spans count its characters.</param>
    /// <param name="language">ISO 639-1, "en".</param>
    /// <param name="carried">A date stated before this text begins; null when there is none.</param>
    /// <returns>In order of the text, none overlapping another.</returns>
    public static IReadOnlyList<TemporalExpression> Find(string text, string language, HistoricalDate? carried = null) =>
        new ProseReader(text, ProseWords.For(language), StoryTime.From(carried)).Read();
}
