namespace Interhelpo.Archive;

/// <summary>A position where a statement takes it: the words <c>[Start, End)</c> of the statement's passage that give the answer.</summary>
public sealed class StatedPosition
{
    public int Id { get; init; }

    public int PositionId { get; init; }

    public Position Position { get; init; } = null!;

    /// <summary>Place among the statements that take the position, from 0.</summary>
    public required int Ordinal { get; init; }

    public int StatementId { get; init; }

    public Statement Statement { get; init; } = null!;

    /// <summary>In code points of the source, as passages count; within the statement's passage.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The event whose date the words are; null when they are no date.</summary>
    public int? EventId { get; init; }

    public TimelineEvent? Event { get; init; }
}
