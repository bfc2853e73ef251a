namespace Interhelpo.Archive;

/// <summary>
/// The exact words <c>[Start, End)</c> of a source, counted in Unicode code points as the TextPositionSelector of the W3C Web
/// Annotation model does. A passage is cut from its source and never made up: <see cref="Source.Cut"/> is the only way to one.
/// </summary>
public sealed class Passage
{
    public int Id { get; init; }

    public int SourceId { get; init; }

    public required Source Source { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Whether readers may see it, by the rights of the sources it rests on (<see cref="SourceRights"/>). Kept by the store.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>What a curator reads the words as; null where they stand as they are.</summary>
    public Emendation? Emendation { get; init; }

    /// <summary>The words themselves, character for character.</summary>
    public required string Quote { get; init; }
}
