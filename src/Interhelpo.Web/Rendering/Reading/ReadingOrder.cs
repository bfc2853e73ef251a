using Interhelpo.Archive;

namespace Interhelpo.Web.Rendering.Reading;

/// <summary>A stretch of a source with its role, in code points.</summary>
internal sealed record Stretch(int Start, int End, SegmentRole Role, string? Label);

/// <summary>A passage in use, in code points.</summary>
internal readonly record struct Span(int Start, int End);

/// <summary>What a curator reads the words of a passage as.</summary>
internal sealed record Laid(int Start, int End, string Reading, string Note = "");

/// <summary>
/// A source to be read: its text cut into pieces that nest, so that every passage in use has one element with its id. Where two
/// passages overlap without one holding the other, or one leaves its segment midway, the later is cut; the further
/// pieces say what they continue.
/// </summary>
internal sealed class ReadingOrder
{
    private readonly PriorityQueue<Piece, (int Start, int Outermost, int Order)> waiting = new();

    private readonly int[] ends;

    private ReadingOrder(IReadOnlyList<Stretch> segments, IEnumerable<Span> passages)
    {
        ends = [.. segments.Select(segment => segment.End)];
        foreach (var segment in segments) Add(new(segment.Start, segment.End, segment, null, false));
        foreach (var passage in passages.Distinct()) AddPassage(passage, segments);
    }

    /// <summary>The outermost pieces in reading order. The segments are to cover the text; passages outside of it are left out.</summary>
    public static IReadOnlyList<Piece> Arrange(IReadOnlyList<Stretch> segments, IEnumerable<Span> passages) =>
        new ReadingOrder(segments, passages).Nest();

    private void AddPassage(Span passage, IReadOnlyList<Stretch> segments)
    {
        // The segments follow one another, so the first that reaches into the passage is found by halving.
        var first = Array.BinarySearch(ends, passage.Start + 1);
        var touched = segments.Skip(first < 0 ? ~first : first).TakeWhile(segment => segment.Start < passage.End).ToList();
        var whole = touched.Count > 1 && touched[0].Start == passage.Start && touched[^1].End == passage.End;
        if (whole)
        {
            Add(new(passage.Start, passage.End, null, passage, false));
            return;
        }

        for (var i = 0; i < touched.Count; i++)
        {
            Add(new(Math.Max(passage.Start, touched[i].Start), Math.Min(passage.End, touched[i].End), null, passage, i > 0));
        }
    }

    private List<Piece> Nest()
    {
        var outermost = new List<Piece>();
        var open = new Stack<Piece>();
        while (waiting.TryDequeue(out var piece, out _))
        {
            while (open.TryPeek(out var top) && top.End <= piece.Start) open.Pop();
            if (open.TryPeek(out var around) && around.End < piece.End)
            {
                (piece, var rest) = piece.CutAt(around.End);
                Add(rest);
            }

            (open.TryPeek(out var parent) ? parent.Inner : outermost).Add(piece);
            open.Push(piece);
        }

        return outermost;
    }

    // What starts earlier comes first; of those that start together the longer, then the segment.
    private void Add(Piece piece) => waiting.Enqueue(piece, (piece.Start, -piece.End, piece.Segment is null ? 1 : 0));
}
