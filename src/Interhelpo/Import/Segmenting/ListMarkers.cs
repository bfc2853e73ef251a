namespace Interhelpo.Import.Segmenting;

/// <summary>Marks that begin a list item on its own line: a bullet, or a number or letter with a stop or bracket.</summary>
internal static class ListMarkers
{
    private const string Bullets = "-*•·–—▪◦";

    /// <summary>How many characters mark and white space after it take up; 0 when the line begins with words.</summary>
    public static int Length(string text, TextSpan line)
    {
        var at = line.Start;
        if (Bullets.Contains(text[at], StringComparison.Ordinal)) at++;
        else at = AfterNumber(text, line);

        var words = Spans.SkipSpace(text, at, line.End);
        return words > at && words < line.End ? words - line.Start : 0;
    }

    // Three digits at most: "1923. …" begins a sentence, "12. …" an item.
    private static int AfterNumber(string text, TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && at - line.Start < 3 && char.IsAsciiDigit(text[at])) at++;
        return at > line.Start && at < line.End && text[at] is '.' or ')' ? at + 1 : line.End;
    }
}
