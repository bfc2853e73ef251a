namespace Interhelpo.Archive;

/// <summary>
/// A reading that a curator laid over words of a source: the text stays as it is, and readers see both (<c>Hungaria [sic: Hungary]</c>).
/// </summary>
public sealed class Emendation
{
    public int Id { get; init; }

    /// <summary>The words that are read otherwise.</summary>
    public required Passage Passage { get; init; }

    public int PassageId { get; init; }

    /// <summary>The words of the source that stand before them, as far as the sentence helps to understand them.</summary>
    public required string Before { get; init; }

    /// <summary>The words that follow.</summary>
    public required string After { get; init; }

    /// <summary>What they are to be read as.</summary>
    public required string Reading { get; set; }

    /// <summary>How one knows; empty when nothing was said.</summary>
    public string Note { get; set; } = "";

    /// <summary>The words with the reading behind them, as readers see it.</summary>
    public string Shown => $"{Passage.Quote} [sic: {Reading}]";
}
