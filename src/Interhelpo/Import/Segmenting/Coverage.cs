using Interhelpo.Archive;

namespace Interhelpo.Import.Segmenting;

/// <summary>Makes segments cover a text: fills what is between them.</summary>
internal static class Coverage
{
    /// <param name="segments">In order, without overlap.</param>
    public static IReadOnlyList<TextSegment> Fill(string text, IEnumerable<TextSegment> segments)
    {
        var all = new List<TextSegment>();
        var at = 0;
        foreach (var segment in segments)
        {
            Between(text, at, segment.Span.Start, all);
            all.Add(segment);
            at = segment.Span.End;
        }

        Between(text, at, text.Length, all);
        return all;
    }

    // Nothing is dropped silently: a stray bullet or mark between two segments is kept as what it is.
    private static void Between(string text, int start, int end, List<TextSegment> all)
    {
        if (start >= end) return;
        var span = new TextSpan(start, end);
        var role = Spans.Trim(text, span).Length == 0 ? SegmentRole.Space : SegmentRole.Notice;
        all.Add(new TextSegment(span, role, role == SegmentRole.Space ? null : "mark of layout"));
    }
}
