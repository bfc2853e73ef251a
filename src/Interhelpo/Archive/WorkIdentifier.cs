namespace Interhelpo.Archive;

/// <summary>An identifier of a work, in the form identifiers are compared in.</summary>
public sealed class WorkIdentifier
{
    public int Id { get; init; }

    public int WorkId { get; init; }

    /// <summary><c>DOI</c>, <c>ISBN</c>, <c>ISSN</c>, <c>OCLC</c>, <c>S2CID</c> …</summary>
    public required string Scheme { get; init; }

    /// <summary>As read.</summary>
    public required string Value { get; init; }

    /// <summary>Without hyphens and case, an ISBN with 13 digits: equal identifiers are equal here.</summary>
    public required string Normalised { get; init; }

    /// <summary>False when its check digit or syntax is wrong; it is then kept as read and identifies nothing.</summary>
    public required bool Valid { get; init; }
}
