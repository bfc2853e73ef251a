using System.Text.RegularExpressions;

namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Headings of lists that lost their line breaks: "… in 1925. See also Kladno Commune References Novák, Jan (1930). …". They are found
/// after the end of a sentence, in blocks too long for a line, by the very words that encyclopaedias use.
/// </summary>
internal static partial class InlineHeadings
{
    private const int Flattened = 300;

    /// <summary>The blocks, with those that hold such headings cut before and after each.</summary>
    public static IReadOnlyList<TextSpan> CutAt(string text, IReadOnlyList<TextSpan> blocks) => [.. blocks.SelectMany(block => Cut(text, block))];

    private static List<TextSpan> Cut(string text, TextSpan block)
    {
        if (block.Length < Flattened) return [block];
        var parts = new List<TextSpan>();
        var at = block.Start;
        foreach (var heading in Headings(text, block))
        {
            Add(text, new TextSpan(at, heading.Start), parts);
            parts.Add(heading);
            at = heading.End;
        }

        Add(text, new TextSpan(at, block.End), parts);
        return parts;
    }

    // Once the lists have begun, the next heading needs no full stop before it: entries end without.
    private static List<TextSpan> Headings(string text, TextSpan block)
    {
        var found = new List<TextSpan>();
        var first = AfterSentence().Match(text, block.Start, block.Length);
        if (!first.Success) return found;
        found.Add(Heading(text, first.Index, first.Length));
        var rest = new TextSpan(found[0].End, block.End);
        foreach (var match in AfterEntry().EnumerateMatches(text.AsSpan(rest.Start, rest.Length))) found.Add(Heading(text, rest.Start + match.Index, match.Length));
        return found;
    }

    // Without the marks before and after that show it.
    private static TextSpan Heading(string text, int start, int length) => Spans.Trim(text, TextSpan.At(start + 1, length - 2));

    private static void Add(string text, TextSpan part, List<TextSpan> parts)
    {
        var words = Spans.Trim(text, part);
        if (words.Length > 0) parts.Add(words);
    }

    // The mark before ends a sentence, the one after begins an entry. Two words of a heading are sign enough by themselves.
    [GeneratedRegex(@"([.!?)\]”""] (References|Notes|Footnotes|Bibliography|Sources|Literature|Literatura|Poznámky|Reference|Литература|Примечания)(\[edit\])? [\p{Lu}\d^“""(])|([\p{L}\d.!?)\]”""] (See also|External links|Further reading|Notes and references|Works cited)(\[edit\])? [\p{L}\d^“""(])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AfterSentence();

    [GeneratedRegex(@"[\p{L}\d.!?)\]”""/] (References|Notes|Footnotes|Bibliography|Sources|Literature|Literatura|Poznámky|Reference|Литература|Примечания|See also|External links|Further reading|Notes and references|Works cited)(\[edit\])? [\p{L}\d^“""(]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AfterEntry();
}
