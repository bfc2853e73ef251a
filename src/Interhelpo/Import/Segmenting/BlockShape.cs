using System.Text.RegularExpressions;

namespace Interhelpo.Import.Segmenting;

/// <summary>Tells titles and headings by their shape: short, not a sentence, and with something longer to stand over.</summary>
internal static partial class BlockShape
{
    private const int LongestTitle = 18;
    private const int LongestHeading = 12;
    private const string Stops = ".!?:;,…";

    public static bool IsTitle(string text, IReadOnlyList<TextSpan> blocks, int i)
    {
        if (i != 0 || blocks.Count < 2) return false;
        if (text[blocks[0].Start] == LineMarks.Heading) return true;
        var words = Spans.CountWords(text, blocks[0]);
        if (words > LongestTitle || ListMarkers.Length(text, blocks[0]) > 0) return false;
        return !EndsAsSentence(text, blocks[0]) || !FiniteVerb().IsMatch(blocks[0].In(text));
    }

    public static bool IsHeading(string text, IReadOnlyList<TextSpan> blocks, int i)
    {
        var block = blocks[i];
        if (text[block.Start] == LineMarks.Heading) return true;
        if (i + 1 >= blocks.Count || !(char.IsUpper(text[block.Start]) || char.IsDigit(text[block.Start]))) return false;
        if (Spans.CountWords(text, block) > LongestHeading || Stops.Contains(text[block.End - 1], StringComparison.Ordinal)) return false;
        return Spans.CountWords(text, blocks[i + 1]) > LongestHeading || EndsAsSentence(text, blocks[i + 1]) || TableRows.IsRow(text, blocks, i + 1);
    }

    private static bool EndsAsSentence(string text, TextSpan block) => text[block.End - 1] is '.' or '!' or '?' or '…' or '”' or '"';

    [GeneratedRegex(@"\b(is|was|are|were|has|had|have|will|can|could|would|did|does|\w+ed|came|went|began|built|byl|byla|bylo|je|jsou|был|была|было|были|ist|war|waren|wurde)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FiniteVerb();
}
