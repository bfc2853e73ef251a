namespace Interhelpo.Archive;

/// <summary>What of a source may be shown to readers. Whatever it is, the archive keeps the whole of it.</summary>
public enum SourceRights
{
    /// <summary>The whole text.</summary>
    Public,

    /// <summary>The passages in use, with a sentence around them.</summary>
    Quotations,

    /// <summary>No word of it: only what it is and where it is kept.</summary>
    Closed,
}
