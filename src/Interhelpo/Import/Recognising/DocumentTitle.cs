using System.Text.RegularExpressions;
using Interhelpo.Archive;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The title of a document: its title line, or of an encyclopaedia article the term it begins by defining, or else its first words.
/// </summary>
public static partial class DocumentTitle
{
    private const int MostWords = 10;

    public static string Of(Segmented document)
    {
        var title = document.Segments.FirstOrDefault(segment => segment.Role == SegmentRole.Title);
        if (title is not null) return Clean(title.Span.In(document.Text));
        if (document.Sentences.Count == 0) return FirstWords(document.Text);
        var opening = document.Sentences[0].Span.In(document.Text);
        return DefinedTerm(opening) ?? FirstWords(opening);
    }

    /// <summary>What a sentence such as "X (…) was an industrial cooperative …" defines; null when it defines nothing.</summary>
    public static string? DefinedTerm(string sentence)
    {
        var match = Definition().Match(sentence.Length > 600 ? sentence[..600] : sentence);
        return match.Success ? match.Groups["term"].Value : null;
    }

    private static string Clean(string title)
    {
        var words = title.Trim().TrimStart('#').Trim();
        // One stop at the end of a title line is layout; "etc." and "…" keep theirs.
        return words.EndsWith('.') && !words.EndsWith("..", StringComparison.Ordinal) && !words.EndsWith("etc.", StringComparison.Ordinal) ? words[..^1] : words;
    }

    private static string FirstWords(string text)
    {
        var words = text.Split((char[]?)null, MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords ? string.Join(' ', words).TrimEnd('.') : string.Join(' ', words[..MostWords]) + "…";
    }

    [GeneratedRegex(@"^(The |An? )?(?<term>[\p{Lu}""“„«][\w'’.-]*[""”»]?( (of|the|and|de|von|van|der|[""“„«]?[\p{Lu}\d][\w'’.-]*[""”“»]?)){0,7})( \([^()]{0,300}\))?(, [^,]{2,80})?,? (is|was|are|were) (an?|the|one) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
