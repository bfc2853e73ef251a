namespace Interhelpo.Import.Segmenting;

/// <summary>
/// A list whose line breaks were lost: its introduction up to the colon, its items, and where the prose goes on.
/// </summary>
/// <param name="Rest">Where the sentence after the list begins; the end of the text looked at when nothing follows.</param>
internal sealed record RunOnList(TextSpan Introduction, IReadOnlyList<TextSpan> Items, int Rest)
{
    private const int FewestItems = 3;

    // A list is introduced early and told in a breath; what goes on and on with colons is something else.
    private const int MostColons = 12;
    private const int Longest = 5000;

    public static RunOnList? In(string text, TextSpan sentence)
    {
        var colons = 0;
        for (var colon = text.IndexOf(':', sentence.Start, sentence.Length); colon >= 0 && colons++ < MostColons; colon = Next(text, colon, sentence))
        {
            var first = Spans.SkipSpace(text, colon + 1, sentence.End);
            if (first == colon + 1 || first >= sentence.End) continue;
            var (starts, rest) = RunOnItems.Starts(text, new TextSpan(first, Math.Min(sentence.End, first + Longest)));
            if (starts.Count < FewestItems) continue;

            var items = starts.Select((start, i) => Spans.Trim(text, new TextSpan(start, i + 1 < starts.Count ? starts[i + 1] : rest)));
            return new RunOnList(new TextSpan(sentence.Start, colon + 1), [.. items], rest);
        }

        return null;
    }

    private static int Next(string text, int colon, TextSpan sentence) =>
        colon + 1 < sentence.End ? text.IndexOf(':', colon + 1, sentence.End - colon - 1) : -1;
}
