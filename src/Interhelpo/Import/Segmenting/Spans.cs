namespace Interhelpo.Import.Segmenting;

/// <summary>Small steps over stretches of text.</summary>
internal static class Spans
{
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    public static int SkipSpace(string text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position])) position++;
        return position;
    }

    /// <summary>The word that ends at or just before <paramref name="end"/>, looking no further back than <paramref name="start"/>.</summary>
    public static TextSpan WordBefore(string text, int end, int start)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var from = end;
        while (from > start && !char.IsWhiteSpace(text[from - 1])) from--;
        return new TextSpan(from, end);
    }

    public static int CountWords(string text, TextSpan span)
    {
        var words = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == span.Start || char.IsWhiteSpace(text[i - 1]))) words++;
        }

        return words;
    }
}
