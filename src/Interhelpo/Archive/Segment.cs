namespace Interhelpo.Archive;

/// <summary>
/// A stretch <c>[Start, End)</c> of a source, in code points, with its role. The segments of a source follow one another
/// without gap or overlap from the first character to the last.
/// </summary>
public sealed class Segment
{
    public int Id { get; init; }

    public int SourceId { get; init; }

    /// <summary>Position among the segments of the source, from 0.</summary>
    public required int Ordinal { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required SegmentRole Role { get; init; }

    /// <summary>What the segment is more exactly, in English ("contact", "maintenance residue"); null when the role says all.</summary>
    public string? Label { get; init; }
}
