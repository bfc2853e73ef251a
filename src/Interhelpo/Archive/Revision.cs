namespace Interhelpo.Archive;

/// <summary>A state of a record, kept for good. The first of an imported record is written when something changes it: until then it is as it came in.</summary>
public sealed class Revision
{
    public int Id { get; init; }

    /// <summary>What it came of; null for the state in which the record came in.</summary>
    public Act? Act { get; init; }

    public int? ActId { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>The record, by its row's key; it keeps the key through deletion and restoring.</summary>
    public required int RecordId { get; init; }

    /// <summary>Counts from 1 for each record. No two of a record have the same, so that nobody overwrites what he has not seen.</summary>
    public required int Number { get; init; }

    /// <summary>The slug or key under which the record was met: old addresses are found by it.</summary>
    public required string Key { get; init; }

    /// <summary>What it was called.</summary>
    public required string Title { get; init; }

    /// <summary>The fields of the record as JSON; null when it is gone.</summary>
    public required string? State { get; init; }
}
