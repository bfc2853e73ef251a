namespace Interhelpo.Archive;

/// <summary>One sentence or list item of the history a source tells, or a line that says where something is, with what was recognised in it.</summary>
public sealed class Statement
{
    public int Id { get; init; }

    public required string Slug { get; set; }

    public int SourceId { get; init; }

    public required Source Source { get; init; }

    public int PassageId { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>Position among the statements of its source, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The words of the passage with white space evened out.</summary>
    public required string Text { get; init; }

    /// <summary>Whether readers may see it, by the rights of the sources it rests on (<see cref="SourceRights"/>). Kept by the store.</summary>
    public bool IsOpen { get; set; } = true;

    public ICollection<StatedQuantity> Quantities { get; } = [];

    public ICollection<Mention> Mentions { get; } = [];

    /// <summary>The events that this statement dates: usually none or one.</summary>
    public ICollection<TimelineEvent> Events { get; } = [];

    /// <summary>The positions it takes on matters that other statements speak of too.</summary>
    public ICollection<StatedPosition> Positions { get; } = [];
}
