namespace Interhelpo.Archive;

/// <summary>A quantity where a source states it.</summary>
public sealed class StatedQuantity
{
    public int Id { get; init; }

    public int StatementId { get; init; }

    public int PassageId { get; init; }

    /// <summary>The words that state it: number, hedge and unit.</summary>
    public required Passage Passage { get; init; }

    public required decimal Value { get; init; }

    /// <summary>Upper end of a range; null otherwise.</summary>
    public decimal? To { get; init; }

    /// <summary>What is counted, in the words of the source.</summary>
    public required string Unit { get; init; }

    public required QuantityQualifier Qualifier { get; init; }
}
