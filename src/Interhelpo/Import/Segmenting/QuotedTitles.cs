namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Titles with a stop inside ("Interhelpo. A history") that a document quotes somewhere. Wherever the same words stand again,
/// quoted or not, the stop ends no sentence.
/// </summary>
internal static class QuotedTitles
{
    private const int Longest = 200;
    private const int Most = 200;

    /// <returns>Every occurrence, in order, without overlap.</returns>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        var found = new List<TextSpan>();
        foreach (var title in Quoted(text).Distinct(StringComparer.Ordinal).Take(Most))
        {
            for (var at = text.IndexOf(title, StringComparison.Ordinal); at >= 0; at = text.IndexOf(title, at + title.Length, StringComparison.Ordinal))
                found.Add(TextSpan.At(at, title.Length));
        }

        found.Sort();
        return [.. WithoutOverlap(found)];
    }

    private static IEnumerable<string> Quoted(string text)
    {
        for (var open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = text.AsSpan(open, Math.Min(Longest, text.Length - open)).IndexOf('”');
            if (close < 0) continue;
            var title = text[(open + 1)..(open + close)].TrimEnd(',', '.');
            if (title.Contains(". ", StringComparison.Ordinal)) yield return title;
        }
    }

    private static IEnumerable<TextSpan> WithoutOverlap(List<TextSpan> sorted)
    {
        var end = 0;
        foreach (var span in sorted)
        {
            if (span.Start < end) continue;
            end = span.End;
            yield return span;
        }
    }
}
