namespace Interhelpo.Archive;

/// <summary>One place where a source cites a work: an entry of its references or of its external links.</summary>
public sealed class Citation
{
    public int Id { get; init; }

    public int WorkId { get; init; }

    public required CataloguedWork Work { get; init; }

    public int SourceId { get; init; }

    public required Source Source { get; init; }

    public int PassageId { get; init; }

    /// <summary>The reference as the source has it.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Position among the citations of the source, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The part of the work that is cited, without its label: <c>81–114</c>; null when none is.</summary>
    public string? Locator { get; init; }

    /// <summary>The CSL term for the locator: <c>page</c>, <c>chapter</c>; null without one.</summary>
    public string? Label { get; init; }
}
