namespace Interhelpo.Archive;

/// <summary>That a row which belongs to a record was given to another: a citation of a work, a mention of a person.</summary>
public sealed class Move
{
    public int Id { get; init; }

    public int ActId { get; init; }

    public required MovedRow What { get; init; }

    public required int RowId { get; init; }

    /// <summary>The record it belonged to; null when to none.</summary>
    public required int? From { get; init; }

    public required int? To { get; init; }
}

/// <summary>Rows that belong to a record and are not part of its fields.</summary>
public enum MovedRow
{
    Citation,
    Mention,

    /// <summary>A source as the work it is.</summary>
    SourceOfWork,

    /// <summary>None: two records were only held against each other.</summary>
    Nothing,
}
