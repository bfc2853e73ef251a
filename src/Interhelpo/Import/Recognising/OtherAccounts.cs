using Interhelpo.Dates;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// "In 1905 (1906 according to others)", "roku 1905 (podle jiných údajů 1906)": two dates of one happening, of which one is right. Nobody knows which, so
/// they are told as one date.
/// </summary>
internal static class OtherAccounts
{
    private const int Longest = 60;

    private static readonly string[] cues =
        ["according to other", "podle jin", "dle jin", "podľa in", "по друг", "за інш", "nach ander", "laut ander"];

    // Where the word for year stands behind the bracket: "В 1905 (по другим данным, в 1906) году".
    private static readonly string[] yearsBehind = [" году", " года", " г.", " році", " року", " р."];

    /// <param name="dates">The dates of a paragraph, in order.</param>
    public static List<DateMention> Joined(string text, IReadOnlyList<DateMention> dates)
    {
        var joined = new List<DateMention>(dates.Count);
        for (var i = 0; i < dates.Count; i++)
        {
            var both = i + 1 < dates.Count ? Join(text, dates[i], dates[i + 1]) : null;
            joined.Add(both ?? dates[i]);
            if (both is not null) i++;
        }

        return joined;
    }

    private static DateMention? Join(string text, DateMention date, DateMention other)
    {
        var open = date.Span.End + 1;
        if (date.Basis != DateBasis.Stated || other.Basis != DateBasis.Stated || open >= text.Length || text[open] != '(') return null;
        var close = text.IndexOf(')', open, Math.Min(Longest, text.Length - open));
        if (close < other.Span.End || !IsOther(text.AsSpan(open, close - open))) return null;
        if (HistoricalDate.Parse($"[{date.Date},{other.Date}]").Value is not { } either) return null;
        var end = close + 1 + (Array.Find(yearsBehind, year => text.AsSpan(close + 1).StartsWith(year, StringComparison.Ordinal))?.Length ?? 0);
        return date with { Span = date.Span with { End = end }, Core = date.Core with { End = end }, Date = either };
    }

    private static bool IsOther(ReadOnlySpan<char> bracket)
    {
        foreach (var cue in cues)
        {
            if (bracket.Contains(cue, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
