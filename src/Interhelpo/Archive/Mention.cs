namespace Interhelpo.Archive;

/// <summary>One place in the prose of a source where an entity is named.</summary>
public sealed class Mention
{
    public int Id { get; init; }

    public int EntityId { get; init; }

    public required Entity Entity { get; init; }

    public int StatementId { get; init; }

    public required Statement Statement { get; init; }

    public int PassageId { get; init; }

    /// <summary>The words that name it.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The role stated beside the name ("journalist", "theatre director"); null when none is.</summary>
    public string? Role { get; init; }
}
