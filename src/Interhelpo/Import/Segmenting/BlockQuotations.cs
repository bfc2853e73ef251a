namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Quotations long enough to stand apart: opened after a colon, a sentence or more, closed after a stop.
/// </summary>
internal static class BlockQuotations
{
    private const int Shortest = 120;
    private const int Longest = 5000;

    /// <summary>The quotations with their quotation marks, in order.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan block)
    {
        var found = new List<TextSpan>();
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] != ':') continue;
            var open = Spans.SkipSpace(text, i + 1, block.End);
            if (open >= block.End || Close(text, open, block.End) is not { } close || close - open < Shortest) continue;
            found.Add(new TextSpan(open, close + 1));
            i = close;
        }

        return found;
    }

    private static int? Close(string text, int open, int limit)
    {
        var (nested, close) = text[open] switch { '“' => ('“', '”'), '„' => ('„', '“'), '«' => ('«', '»'), '"' => ('\0', '"'), _ => ('\0', '\0') };
        if (close == '\0') return null;
        var depth = 1;
        for (var i = open + 1; i < limit && i - open < Longest; i++)
        {
            if (text[i] == nested) depth++;
            else if (text[i] == close && --depth == 0)
            {
                if (text[i - 1] is '.' or '!' or '?' or '…') return i;
                // A straight mark also opens: what it closed was quoted inside.
                if (nested != '\0') return null;
                depth = 1;
            }
        }

        return null;
    }
}
