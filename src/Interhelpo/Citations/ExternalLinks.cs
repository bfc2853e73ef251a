using System.Text.RegularExpressions;
using Interhelpo.Citations.Parsing;

namespace Interhelpo.Citations;

/// <summary>
/// Divides a run-on tail of links, as it stands between the prose and the references of a flattened article. An entry ends after its
/// language, its year or its author and date; a word that describes a page ("Site", "Map") begins one.
/// </summary>
public static class ExternalLinks
{
    private static readonly Regex End = Pattern.Of(
        @"\(in\s\p{Lu}\p{Ll}+(?:\s(?:and|or)\s\p{Lu}\p{Ll}+)?\)[./]*|\((?:1[0-9]{3}|20[0-9]{2})\)[./]+|\((?:1[0-9]{3}|20[0-9]{2})\)\s|"
        + @"\bby\s\p{Lu}[\p{L}.'’\-]*(?:\s(?:\p{Lu}|and\s|von\s|de\s|van\s)[\p{L}.'’\-]*){0,5},\s" + DateWords.Any + @"[./]?|https?://\S+");

    private static readonly Regex Descriptor = Pattern.Of(
        @"\s(?:Official\s(?:web)?site|Site|Website|Web\s(?:site|page)|Homepage|Page|Multimedia|Video|Videos|Map|Maps|Interview\swith|Photo|Photos|Photographs|Photo\sgallery|Gallery|Documentary\s(?:on|about)|Digital|Online|Audio|Podcast|Images|Virtual|Entry)\s(?:by\s)?");

    private const int LongestName = 80;

    private static readonly Regex Heading = Pattern.Of(@"^\s*(?:See also|External links|Further reading|Links|Weblinks)\s*[:\n]?\s*", anyCase: true);

    public static IReadOnlyList<ExternalLink> Split(string text) => Split(text, new TextSpan(0, text.Length));

    /// <summary>The entries of the tail that stands at <paramref name="tail"/> in a longer text; spans count in the whole text.</summary>
    public static IReadOnlyList<ExternalLink> Split(string text, TextSpan tail)
    {
        var heading = Heading.Match(tail.In(text));
        var body = new TextSpan(tail.Start + (heading.Success ? heading.Length : 0), tail.End);
        return [.. Segmented(text, body).SelectMany(span => Described(text, span)).Select(span => new ExternalLink(span, Kind(span.In(text))))];
    }

    /// <summary>Divided at line breaks, stops and the words that end an entry.</summary>
    private static IEnumerable<TextSpan> Segmented(string text, TextSpan range)
    {
        var ends = new SortedSet<int> { range.End };
        for (var match = End.Match(range.In(text)); match.Success; match = match.NextMatch())
            ends.Add(range.Start + match.Index + match.Length);
        foreach (var stop in Segmentation.Split(text, range, byCommas: false))
            ends.Add(Math.Min(range.End, stop.End + 1));
        for (var at = text.IndexOf('\n', range.Start, range.Length); at >= 0; at = text.IndexOf('\n', at + 1, range.End - at - 1))
            ends.Add(at);
        var start = range.Start;
        foreach (var end in ends)
        {
            if (GoesOn(text, end, range.End))
                continue;
            if (Trimmed(text, start, end) is { } span)
                yield return span;
            start = end;
        }
    }

    /// <summary>An entry goes on after its language or year when small words, a bracket or "by" follow.</summary>
    private static bool GoesOn(string text, int end, int limit)
    {
        var next = end;
        while (next < limit && text[next] is ' ' or '\u00A0')
            next++;
        return next < limit && next > 0 && text[end - 1] is not ('.' or '/' or '\n') && (char.IsLower(text[next]) || text[next] is '(' or '–' or '-' or ',' or ';');
    }

    /// <summary>Divided before a describing word that follows a complete name: "Neutral Moresnet | Site dedicated to …".</summary>
    private static IEnumerable<TextSpan> Described(string text, TextSpan span)
    {
        var words = span.In(text);
        var start = 0;
        for (var match = Descriptor.Match(words); match.Success; match = Descriptor.Match(words, match.Index + 1))
        {
            if (match.Index <= start || match.Value.EndsWith("by ", StringComparison.Ordinal) || !StandsAfterName(words, start, match.Index))
                continue;
            yield return new TextSpan(span.Start + start, span.Start + match.Index);
            start = match.Index + 1;
        }

        yield return new TextSpan(span.Start + start, span.End);
    }

    private static bool StandsAfterName(string words, int start, int end)
    {
        if (end - start > LongestName)
            return false;
        var name = words[start..end];
        return IsBareName(name) && NameWords.Words(name)[^1] is not ("The" or "A" or "An" or "Official" or "Digital" or "Online" or "Virtual");
    }

    private static ExternalLinkKind Kind(string words) =>
        words.Length <= LongestName && IsBareName(words) && !Descriptor.IsMatch($" {words} ") ? ExternalLinkKind.SeeAlso : ExternalLinkKind.Link;

    /// <summary>A few capitalised words and the small ones between them; no brackets, dates or sentence.</summary>
    private static bool IsBareName(string text)
    {
        var words = NameWords.Words(text.TrimEnd('.'));
        return words.Length is > 0 and <= 7 && NameWords.IsCapitalised(words[0]) && NameWords.IsCapitalised(words[^1])
            && words.All(word => NameWords.IsCapitalised(word) || word is "of" or "the" or "and" or "in" or "de" or "von" or "for" or "&")
            && text.IndexOfAny([':', '(', '"', '/']) < 0 && !words.Contains("by");
    }

    private static TextSpan? Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '•' or '·'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start < end && text.AsSpan(start, end - start).ContainsAnyExcept('.', '/', ' ') ? new TextSpan(start, end) : null;
    }
}
