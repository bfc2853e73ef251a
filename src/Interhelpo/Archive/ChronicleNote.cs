namespace Interhelpo.Archive;

/// <summary>That an edition of the chronicle rests on a passage.</summary>
public sealed class ChronicleNote
{
    public int Id { get; init; }

    public int EditionId { get; init; }

    public int PassageId { get; init; }

    public Passage Passage { get; init; } = null!;
}
