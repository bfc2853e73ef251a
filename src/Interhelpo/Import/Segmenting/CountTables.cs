namespace Interhelpo.Import.Segmenting;

/// <summary>One row of a table told as prose: a number and what it counts.</summary>
/// <param name="Span">Number and noun together.</param>
public sealed record CountRow(TextSpan Span, int Count, string Noun);

/// <summary>
/// Enumerations of counts ("223 Russians, 92 Czechs, … and 1 Rusyn"), which read better as a table. At least four rows, one
/// after the other, each a number and a short noun phrase.
/// </summary>
internal static class CountTables
{
    private const int FewestRows = 4;
    private const int LongestNoun = 60;

    private static readonly string[] ands = ["and", "&", "a", "i", "aj", "и", "та", "і", "й", "und", "és", "kaj", "жана"];

    public static IReadOnlyList<CountRow>? In(string text, TextSpan sentence)
    {
        var rows = new List<CountRow>();
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > sentence.Start && char.IsLetterOrDigit(text[i - 1]))) continue;
            var row = Row(text, i, sentence.End);
            if (row is null || (rows.Count > 0 && !Joins(text, rows[^1].Span.End, i)))
            {
                if (rows.Count >= FewestRows) break;
                rows.Clear();
            }

            if (row is null) continue;
            rows.Add(row);
            i = row.Span.End - 1;
        }

        return rows.Count >= FewestRows ? rows : null;
    }

    private static CountRow? Row(string text, int start, int limit)
    {
        var digits = start;
        while (digits < limit && char.IsAsciiDigit(text[digits])) digits++;
        var noun = Spans.SkipSpace(text, digits, limit);
        if (noun == digits || noun >= limit || !char.IsLetter(text[noun]) || !int.TryParse(text.AsSpan(start, digits - start), out var count)) return null;

        limit = Math.Min(limit, noun + LongestNoun + 1);
        var (end, depth) = (noun, 0);
        for (; end < limit; end++)
        {
            if (text[end] == '(') depth++;
            else if (text[end] == ')') depth--;
            else if (depth <= 0 && (text[end] is ',' or ';' or '.' or ':' || StartsAnd(text, end))) break;
        }

        while (end > noun && char.IsWhiteSpace(text[end - 1])) end--;
        return end - noun is > 0 and <= LongestNoun ? new CountRow(new TextSpan(start, end), count, text[noun..end]) : null;
    }

    // "and", in whatever language, and the number of the next row: short words before a digit join rows.
    private static bool StartsAnd(string text, int at)
    {
        if (text[at] != ' ') return false;
        foreach (var and in ands)
        {
            var digit = at + and.Length + 2;
            if (digit < text.Length && char.IsAsciiDigit(text[digit]) && text[digit - 1] == ' ' && text.AsSpan(at + 1).StartsWith(and, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool Joins(string text, int end, int next)
    {
        var between = text.AsSpan(end, next - end).Trim();
        if (between is "," or ";") return true;
        between = between.TrimStart(",;").Trim();
        foreach (var and in ands)
        {
            if (between.SequenceEqual(and)) return true;
        }

        return false;
    }
}
