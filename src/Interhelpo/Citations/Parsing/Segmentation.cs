using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Divides the rest of a reference at stops (or commas), but not inside quotations and brackets nor after abbreviations.</summary>
internal static class Segmentation
{
    /// <summary>Abbreviations before names and words.</summary>
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "ed", "eds", "st", "dr", "drs", "mr", "mrs", "prof", "jr", "sr", "wm", "chas", "geo", "jas", "thos", "univ", "bros", "co", "corp", "ltd", "pvt", "inc", "al", "cf", "ill", "illus", "rev", "trans", "transl",
            "mt", "ft", "gen", "col", "lt", "capt", "sgt", "rep", "sen", "gov", "hon", "messrs", "vs", "r", "изд", "им", "ред",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Abbreviations before numbers, which hold them together.</summary>
    private static readonly FrozenSet<string> Numbering = FrozenSet.ToFrozenSet(
        ["p", "pp", "vol", "vols", "no", "nos", "nr", "ch", "ca", "c", "fig", "ser", "pt", "sect", "suppl", "s", "bd", "т", "с", "стр"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Numeral = Pattern.Of(@"(?:Volume|Vol\.|Part|Book|Tomus|Band|Teil)\s[IVX]$");
    private static readonly Regex BeginsPart = Pattern.Of(@"^\.\s(?:pp?\.\s?[0-9ivx]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s[0-9])");

    public static List<TextSpan> Split(string text, TextSpan range, bool byCommas)
    {
        var segments = new List<TextSpan>();
        var start = range.Start;
        for (var at = range.Start; at < range.End; at++)
        {
            var skipped = SkipEnclosed(text, at, range.End);
            if (skipped > at && !(EndsSentence(text, skipped, range.End) && !byCommas))
            {
                at = skipped;
                continue;
            }

            if (skipped > at)
                at = skipped + 1;
            else if (!(byCommas ? IsDividingComma(text, at, range.End) : IsDividingStop(text, at, start, range.End)))
                continue;
            Add(segments, text, start, at);
            start = at + 1;
        }

        Add(segments, text, start, range.End);
        return segments;
    }

    /// <summary>A stop that ends a part: followed by a space, not after an initial or an abbreviation.</summary>
    public static bool IsDividingStop(string text, int at, int from, int end)
    {
        if (text[at] != '.' || (at + 1 < end && !char.IsWhiteSpace(text[at + 1])))
            return false;
        var word = at;
        while (word > from && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] is '\'' or '’'))
            word--;
        if (word == at)
            return true;
        var last = text[word..at];
        if (at + 1 >= end)
            return true;
        return !(IsInitial(text, word, last, from) || IsAbbreviation(text, word, last, from))
            || (last.Length > 0 && char.IsDigit(text[Math.Min(at + 2, end - 1)]) && !Numbering.Contains(last))
            || BeginsPart.IsMatch(text[at..Math.Min(at + 14, end)]);
    }

    /// <summary>"J." of a name, "S." of "U.S."; not the check letter of a number.</summary>
    private static bool IsInitial(string text, int word, string last, int from)
    {
        if (last.Length == 1 && char.IsUpper(last[0]))
            return !(word > from + 1 && text[word - 1] is '-' or '–' && char.IsDigit(text[word - 2])) && !Numeral.IsMatch(text[Math.Max(from, word - 9)..(word + 1)]);
        return word > from && text[word - 1] == '.' && last.Length <= 2 && char.IsUpper(last[0]);
    }

    /// <summary>A known abbreviation, not the last part of an address ("millers.example.ca") nor a letter after an apostrophe.</summary>
    private static bool IsAbbreviation(string text, int word, string last, int from) =>
        (Abbreviations.Contains(last) || Numbering.Contains(last)) && !(word > from && text[word - 1] is '.' or '\'' or '’');

    /// <summary>A quotation that holds its own stop divides as a stop does: the words after it begin something new.</summary>
    private static bool EndsSentence(string text, int close, int end) =>
        close > 1 && text[close] is '"' or '”' && text[close - 1] is '.'
        && close + 2 < end && char.IsWhiteSpace(text[close + 1]) && (char.IsUpper(text[close + 2]) || Quotes.IsOpening(text, close + 2));

    private static bool IsDividingComma(string text, int at, int end) =>
        (text[at] == ',' && (at + 1 >= end || char.IsWhiteSpace(text[at + 1]))) || (text[at] == '.' && at + 1 >= end);

    /// <summary>The end of the quotation or bracket that opens here; the same position when none does or it is not closed in the range.</summary>
    private static int SkipEnclosed(string text, int at, int end)
    {
        if (text[at] is '(' or '[')
        {
            var close = CloseBracket(text, at, end);
            return close < 0 ? at : close;
        }

        if (!Quotes.IsOpening(text, at))
            return at;
        var mark = Quotes.Close(text, at);
        return mark < 0 || mark >= end ? at : mark;
    }

    private static int CloseBracket(string text, int open, int end)
    {
        var depth = 0;
        for (var at = open; at < Math.Min(end, open + 400); at++)
        {
            if (text[at] is '(' or '[')
                depth++;
            else if (text[at] is ')' or ']' && --depth == 0)
                return at;
        }

        return -1;
    }

    private static void Add(List<TextSpan> segments, string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or '.'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';'))
            end--;
        if (end > start)
            segments.Add(new TextSpan(start, end));
    }
}
