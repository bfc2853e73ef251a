namespace Interhelpo.Import.Segmenting;

/// <summary>
/// The blocks of a text: lines, without the white space around them. Lines that an editor or printer broke in the middle of a
/// paragraph are put together again.
/// </summary>
internal static class Blocks
{
    // Typewriters, e-mail and scanned pages break lines at about this many characters.
    private const int NarrowLine = 50;
    private const int WideLine = 100;

    public static IReadOnlyList<TextSpan> In(string text)
    {
        var lines = Lines(text);
        var hardWrapped = IsHardWrapped(text, lines);
        var blocks = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Continues(text, lines[i - 1], lines[i], hardWrapped)) blocks[^1] = new TextSpan(blocks[^1].Start, lines[i].End);
            else blocks.Add(lines[i]);
        }

        return blocks;
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = Spans.Trim(text, new TextSpan(start, end));
            if (line.Length > 0) lines.Add(line);
            start = end + 1;
        }

        return lines;
    }

    private static bool IsHardWrapped(string text, List<TextSpan> lines)
    {
        var (followed, full) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!Adjoin(text, lines[i], lines[i + 1])) continue;
            followed++;
            if (lines[i].Length is >= NarrowLine and <= WideLine) full++;
        }

        return followed >= 4 && full * 10 >= followed * 7;
    }

    private static bool Continues(string text, TextSpan line, TextSpan next, bool hardWrapped)
    {
        if (!Adjoin(text, line, next) || LineMarks.Begin(text, line) || LineMarks.Begin(text, next) || ListMarkers.Length(text, next) > 0) return false;
        if (TableRows.HasColumns(text, next) && TableRows.HasColumns(text, line)) return false;
        if (char.IsLower(text[next.Start])) return true;
        return hardWrapped && line.Length >= NarrowLine;
    }

    private static bool Adjoin(string text, TextSpan line, TextSpan next) =>
        text.AsSpan(line.End, next.Start - line.End).Count('\n') == 1;
}
