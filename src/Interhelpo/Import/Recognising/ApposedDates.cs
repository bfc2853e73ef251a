using Interhelpo.Dates;

namespace Interhelpo.Import.Recognising;

/// <summary>"Two years later, on 17 February 1889": the day stated beside a reckoned date says the same and more, so both are told as that day.</summary>
internal static class ApposedDates
{
    // ", on the ", ", am ", ", dne ": a comma and a preposition.
    private const int LongestBetween = 9;

    /// <param name="dates">The dates of a paragraph, in order.</param>
    public static List<DateMention> Joined(string text, IReadOnlyList<DateMention> dates)
    {
        var joined = new List<DateMention>(dates.Count);
        foreach (var date in dates)
        {
            if (joined.Count > 0 && IsSaidAgain(text, joined[^1], date)) joined[^1] = Behind(joined[^1], date);
            else joined.Add(date);
        }

        return joined;
    }

    private static bool IsSaidAgain(string text, DateMention reckoned, DateMention stated)
    {
        var between = stated.Span.Start - reckoned.Span.End;
        return reckoned.Basis == DateBasis.Reckoned && stated.Basis == DateBasis.Stated && between is > 0 and <= LongestBetween && text[reckoned.Span.End] == ','
            && reckoned.Date.Earliest?.Year <= stated.Date.Latest?.Year && stated.Date.Earliest?.Year <= reckoned.Date.Latest?.Year;
    }

    // What it was reckoned from goes with it, but is not shown.
    private static DateMention Behind(DateMention reckoned, DateMention stated) =>
        stated with { Span = reckoned.Span with { End = stated.Span.End }, Core = stated.IsLocative ? stated.Core : stated.Span, IsLocative = true };
}
