namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Cuts prose into sentences. A stop ends one when closing marks and white space follow and then a word that can begin a
/// sentence; not after an abbreviation or initial, not inside brackets or a short quotation, and not inside a title.
/// </summary>
internal static class Sentences
{
    // A bracket or quotation mark that is not closed within this many characters was a slip of the pen.
    private const int LongestAside = 400;

    private const string Closers = ")]}\"”’»“'";

    /// <param name="whole">Stretches that are one name, stops and all; in order.</param>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan prose, IReadOnlyList<TextSpan> whole)
    {
        var sentences = new List<TextSpan>();
        var start = prose.Start;
        var name = 0;
        for (var i = prose.Start; i < prose.End; i++)
        {
            while (name < whole.Count && whole[name].End <= i) name++;
            if (name < whole.Count && whole[name].Contains(i))
            {
                i = whole[name].End - 1;
                continue;
            }

            if (AsideEnd(text, i, prose.End) is var aside and > 0)
            {
                // A quotation that closes a sentence ("… devil’s carriage.”) ends it; one that does not is stepped over.
                if (!EndsInStop(text, aside) || !CanBegin(text, aside + 1, prose.End)) i = aside;
                else i = aside - 2;
                continue;
            }

            if (text[i] is not ('.' or '!' or '?' or '…') || !EndsSentence(text, i, start, prose.End, out var end)) continue;
            sentences.Add(Spans.Trim(text, new TextSpan(start, end)));
            start = Spans.SkipSpace(text, end, prose.End);
            i = start - 1;
        }

        var rest = Spans.Trim(text, new TextSpan(start, prose.End));
        if (rest.Length > 0) sentences.Add(rest);
        return sentences;
    }

    private static bool EndsInStop(string text, int aside) => text[aside - 1] is '.' or '!' or '?' or '…';

    private static bool EndsSentence(string text, int stop, int start, int limit, out int end)
    {
        end = stop + 1;
        while (end < limit && (Closers.Contains(text[end], StringComparison.Ordinal) || text[end] is '.' or '!' or '?')) end++;
        // "It closed in 1925.[1] The hall …": the number of the note goes with its sentence.
        while (EditorialMarks.LengthAt(text.AsSpan(0, limit), end) is var mark and > 0) end += mark;
        return CanBegin(text, end, limit) && !(text[stop] == '.' && Abbreviations.EndAt(text, stop, start));
    }

    private static bool CanBegin(string text, int end, int limit)
    {
        if (end >= limit) return true;
        if (!char.IsWhiteSpace(text[end])) return false;
        var next = Spans.SkipSpace(text, end, limit);
        while (next < limit && "\"“„«‘'([¿¡—–-".Contains(text[next], StringComparison.Ordinal)) next = Spans.SkipSpace(text, next + 1, limit);
        return next >= limit || char.IsUpper(text[next]) || char.IsDigit(text[next]);
    }

    // Answers the closing mark of a bracket or curly quotation that opens at i, or -1.
    private static int AsideEnd(string text, int i, int limit)
    {
        var close = text[i] switch { '(' => ')', '[' => ']', '“' => '”', '„' => '“', '«' => '»', _ => '\0' };
        if (close == '\0') return -1;
        var (open, depth) = (text[i], 0);
        for (var at = i; at < limit && at - i <= LongestAside; at++)
        {
            if (text[at] == close && at > i) depth--;
            else if (text[at] == open) depth++;
            if (depth == 0) return at;
        }

        return -1;
    }
}
