namespace Interhelpo.Archive;

/// <summary>One answer to the question of a matter, with all statements that give it.</summary>
public sealed class Position
{
    public int Id { get; init; }

    public int MatterId { get; init; }

    public Matter Matter { get; init; } = null!;

    /// <summary>Place among the positions on the matter, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The answer, in the words of the first statement that gives it.</summary>
    public required string Value { get; init; }

    /// <summary>Where it is taken; never empty.</summary>
    public ICollection<StatedPosition> Stated { get; } = [];
}
