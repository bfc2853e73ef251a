namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Bare numbers of footnotes at the beginning of lines, "1 Cf. the minutes, p. 3": no part of the reference behind them. Only a number that follows or is
/// followed by its neighbour is one, for a title may begin with a number too.
/// </summary>
internal static class FootnoteNumbers
{
    private const int MostDigits = 3;

    /// <summary>The block without its number.</summary>
    public static TextSpan Behind(string text, IReadOnlyList<TextSpan> blocks, int i)
    {
        if (Number(text, blocks[i]) is not { } own) return blocks[i];
        var isCounted = (i > 0 && Number(text, blocks[i - 1])?.Value == own.Value - 1) || (i + 1 < blocks.Count && Number(text, blocks[i + 1])?.Value == own.Value + 1);
        return isCounted ? blocks[i] with { Start = own.Words } : blocks[i];
    }

    private static (int Value, int Words)? Number(string text, TextSpan line)
    {
        var (at, value) = (line.Start, 0);
        while (at < line.End && at - line.Start < MostDigits && char.IsAsciiDigit(text[at])) value = (value * 10) + text[at++] - '0';
        var words = Spans.SkipSpace(text, at, line.End);
        return at > line.Start && words > at && words < line.End && !char.IsAsciiDigit(text[words]) ? (value, words) : null;
    }
}
