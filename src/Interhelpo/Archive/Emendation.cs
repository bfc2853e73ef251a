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

    /// <summary>What they are to be read as.</summary>
    public required string Reading { get; set; }

    /// <summary>How one knows; empty when nothing was said.</summary>
    public string Note { get; set; } = "";
}
