namespace Interhelpo.Archive;

/// <summary>What somebody did to records.</summary>
public enum ActKind
{
    /// <summary>An import added to what was there.</summary>
    Imported,
    Added,
    Edited,
    Published,

    /// <summary>Taken back from readers; what it said goes on as a draft.</summary>
    Unpublished,
    Merged,

    /// <summary>Mentions or citations went from one record to another.</summary>
    Moved,
    Deleted,

    /// <summary>An earlier state was brought back.</summary>
    Restored,

    /// <summary>An act was taken back.</summary>
    Undone,

    /// <summary>A disagreement or suggestion was judged.</summary>
    Decided,

    /// <summary>Two records that look alike were said to be two.</summary>
    ToldApart,
}
