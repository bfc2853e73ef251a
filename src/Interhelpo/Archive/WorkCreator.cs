namespace Interhelpo.Archive;

/// <summary>Somebody who made a work, in the order and role its reference gives.</summary>
public sealed class WorkCreator
{
    public int Id { get; init; }

    public int WorkId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>A CSL name variable: <c>author</c>, <c>editor</c>, <c>translator</c>.</summary>
    public required string Role { get; init; }

    /// <summary>As lists show it, family name first: <c>Leupold, David</c>.</summary>
    public required string Name { get; init; }
}
