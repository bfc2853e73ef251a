namespace Interhelpo.Import.Recognising;

/// <summary>Spans of one text, asked in logarithmic time what they touch. They may come in any order and overlap.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> joined = [];

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.Where(span => span.Length > 0).Order())
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else
                joined.Add(span);
        }
    }

    public bool Overlaps(TextSpan span) => LastStartingBefore(span.End) is { } last && last.Overlaps(span);

    public bool Contains(TextSpan span) => LastStartingBefore(span.End) is { } last && last.Contains(span);

    private TextSpan? LastStartingBefore(int position)
    {
        var (low, high) = (0, joined.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (joined[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? null : joined[low - 1];
    }
}
