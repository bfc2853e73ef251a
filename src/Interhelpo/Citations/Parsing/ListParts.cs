using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Divides a text into parts and says what each looks like: the ground on which references are told apart.</summary>
internal static class ListParts
{
    private const string IdentifierWord = @"(?:doi\s?:|https?://(?:dx\.)?doi\.org/|(?:[ep]?ISSN|ISBN|OCLC|S2CID|PMID|PMC|JSTOR|SSRN|LCCN|ASIN|CiteSeerX|Zbl|MR|OL)\s?:?\s?[0-9]|(?:JSTOR|ASIN)\s?:?\s?[a-zA-Z0-9]+|(?:Bibcode|arXiv|hdl)\s?:)";

    private static readonly Regex Identifier = Pattern.Of($"^{IdentifierWord}|^[A-Z]{{3,}}[A-Za-z0-9]*\\s[0-9]{{4,}}$", anyCase: true);
    private static readonly Regex Access = Pattern.Of(@"^\[?\(?(?:Retrieved|Accessed|Archived|Last accessed|Viewed|Available at|Available from)\b|^https?://|^–\svia\s", anyCase: true);
    private static readonly Regex Pages = Pattern.Of(@"^(?:pp?\.\s?[0-9A-Zivxlc]|pages?\s[0-9]|pg\.\s?[0-9]|S\.\s[0-9]|с\.\s?[0-9])", anyCase: true);
    private static readonly Regex Volume = Pattern.Of(@"^(?:(?:[0-9]+[0-9A-Za-z–\-/]*|[IVXLC]+)\s?\([^()]{1,30}\)(?::.{1,60})?|(?:[0-9]+[0-9A-Za-z–\-/]*|[IVXLC]+):\s?[0-9a-zA-Z][0-9A-Za-z–\-, ]{0,40}|(?:Vol|No|vol|no)\.?\s?[0-9IVXLC]+.{0,20}|.{2,120}\s[0-9]+[0-9–\-]*\s?\([^()]{1,30}\):\s?[0-9A-Za-z–\-, ]{1,40}|.{2,120}\s[0-9]+[0-9–\-]*:\s?[0-9]+[–-][0-9]+|\p{Lu}[^:]{1,80}:\s(?:[0-9]{1,3}|[0-9]+[–-][0-9]+))$");
    private static readonly Regex WithPages = Pattern.Of(@":\s?[A-Za-z]{0,2}[0-9]");
    private static readonly Regex Bracket = Pattern.Of(@"^[(\[][^()\[\]]{1,80}[)\]]$");
    private static readonly Regex Imprint = Pattern.Of(@"^\p{Lu}[\p{L}.,&/ \-]{1,50}:\s\p{Lu}[^:]{1,120}$");

    /// <summary>After these a reference may end without a stop (Citation Style 2): the next begins after the space.</summary>
    private static readonly Regex EndWithoutStop = Pattern.Of(
        $@"(?:(?:ISBN|ISSN|OCLC|S2CID|PMID|PMC|JSTOR|LCCN)\s?:?\s?[0-9][0-9X\-–]+|doi:\s?10\.\S+[^\s.,]|https?://\S+[^\s.,;)]|(?:retrieved|accessed)\s(?:on\s)?{DateWords.Any})\s", anyCase: true);

    private static readonly System.Buffers.SearchValues<char> NumberOrAddress = System.Buffers.SearchValues.Create("0123456789:");

    public static List<ListPart> Of(string text, TextSpan range)
    {
        var parts = new List<ListPart>();
        var at = range.Start;
        foreach (var residue in Residue.In(range.In(text)).Select(span => span.Shift(range.Start)))
        {
            Lines(text, new TextSpan(at, residue.Start), parts);
            parts.Add(new ListPart(residue, PartKind.Residue, StartsLine: false));
            at = residue.End;
        }

        Lines(text, new TextSpan(at, range.End), parts);
        return parts;
    }

    private static void Lines(string text, TextSpan range, List<ListPart> parts)
    {
        for (var start = range.Start; start < range.End;)
        {
            var newline = text.IndexOf('\n', start, range.End - start);
            var end = newline < 0 ? range.End : newline;
            var line = WithoutBullet(text, new TextSpan(start, end));
            var startsLine = start == 0 || text[start - 1] == '\n';
            foreach (var span in Segmentation.Split(text, line, byCommas: false).SelectMany(span => Unstopped(text, span)))
            {
                var words = span.In(text);
                parts.Add(new ListPart(span, Kind(text, span), startsLine, words.AsSpan().ContainsAny(',', ';'), words.Contains(':', StringComparison.Ordinal) && WithPages.IsMatch(words)));
                startsLine = false;
            }

            start = end + 1;
        }
    }

    /// <summary>Numbers, bullets and carets before a reference of a list do not belong to it.</summary>
    private static TextSpan WithoutBullet(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && (char.IsWhiteSpace(text[start]) || text[start] is '•' or '*' or '^' or '↑' or '·' or '–' or '-'))
            start++;
        var digits = start;
        if (digits < line.End && text[digits] == '[')
            digits++;
        var first = digits;
        while (digits < line.End && digits - first < 3 && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > first && digits + 1 < line.End && text[digits] is '.' or ']' or ')' && text[digits + 1] == ' '
            ? new TextSpan(digits + 2, line.End) : new TextSpan(start, line.End);
    }

    /// <summary>Divides a part where a reference without a final stop ends and another begins.</summary>
    private static IEnumerable<TextSpan> Unstopped(string text, TextSpan span)
    {
        var start = span.Start;
        foreach (var next in Cuts(text, span).Order().Distinct())
        {
            yield return new TextSpan(start, next - 1);
            start = next;
        }

        yield return new TextSpan(start, span.End);
    }

    private static IEnumerable<int> Cuts(string text, TextSpan span)
    {
        var words = span.In(text);
        if (!words.AsSpan().ContainsAny(NumberOrAddress))
            yield break;
        for (var match = EndWithoutStop.Match(words); match.Success; match = match.NextMatch())
        {
            var next = span.Start + match.Index + match.Length;
            if (next < span.End && (char.IsUpper(text[next]) || Quotes.IsOpening(text, next)) && !Identifier.IsMatch(text[next..Math.Min(next + 12, span.End)]))
                yield return next;
        }

        if (!words.Contains('(', StringComparison.Ordinal))
            yield break;
        foreach (var head in Heads.Inside(words))
            yield return span.Start + head;
    }

    // Each pattern is only tried where a sign stands that it asks for: most parts of a document are prose, which has none. An identifier without digit and colon is none.
    private static PartKind Kind(string text, TextSpan span)
    {
        var words = span.In(text);
        var numbered = words.AsSpan().ContainsAny(NumberOrAddress);
        if (Quotes.IsOpening(text, span.Start) && Quotes.Close(text, span.Start) is var close && close > 0 && close < span.End && !GoesOn(text, close, span))
            return EndsAsSentence(text, close, span) ? PartKind.Quotation : PartKind.Title;
        if (numbered && Identifier.IsMatch(words))
            return PartKind.Identifier;
        if (words[0] is '[' or '(' or 'R' or 'r' or 'A' or 'a' or 'L' or 'l' or 'V' or 'v' or 'H' or 'h' or '–' && Access.IsMatch(words))
            return PartKind.Access;
        if (words[0] is 'P' or 'p' or 'S' or 's' or 'С' or 'с' && Pages.IsMatch(words))
            return PartKind.Pages;
        if (BeginsWithIn(words))
            return PartKind.Volume;
        if (DateWords.IsDate(words))
            return PartKind.Date;
        if (words[0] is '(' or '[' && Bracket.IsMatch(words))
            return PartKind.Bracket;
        if (Heads.Kind(words) is { } head)
            return head;
        if ((numbered || words.Contains('(', StringComparison.Ordinal)) && Volume.IsMatch(words))
            return PartKind.Volume;
        return words.Contains(": ", StringComparison.Ordinal) && Imprint.IsMatch(words) ? PartKind.Imprint : PartKind.Words;
    }

    /// <summary>"In: Zeitschrift für Ziegel": where the work before appeared, never the beginning of another.</summary>
    private static bool BeginsWithIn(string words) => words.StartsWith("In: ", StringComparison.Ordinal) || words.StartsWith("in: ", StringComparison.Ordinal) || words.StartsWith("В кн.: ", StringComparison.Ordinal) || words.StartsWith("В сб.: ", StringComparison.Ordinal);

    /// <summary>Small words after the closing mark: the quotation only begins a name ("Modern Cities" series).</summary>
    private static bool GoesOn(string text, int close, TextSpan span) => close + 2 < span.End && char.IsLower(text[close + 2]);

    /// <summary>A stop inside the marks and none outside: the words of a work, not its title.</summary>
    private static bool EndsAsSentence(string text, int close, TextSpan span) =>
        close > 1 && text[close - 1] == '.' && close - span.Start > 12
        && (close + 1 >= text.Length || text[close + 1] is not ('.' or ','));
}
