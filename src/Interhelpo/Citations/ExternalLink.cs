namespace Interhelpo.Citations;

/// <summary>What an entry of a tail of links points to.</summary>
public enum ExternalLinkKind
{
    /// <summary>Another article of the same encyclopaedia: a bare name.</summary>
    SeeAlso,

    /// <summary>A page elsewhere, described in a few words.</summary>
    Link,
}

/// <summary>One entry of the "see also" and "external links" of an article: where it stands and what it points to.</summary>
public readonly record struct ExternalLink(TextSpan Span, ExternalLinkKind Kind);
