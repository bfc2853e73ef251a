namespace Interhelpo.Store.Search;

/// <summary>
/// What the search index knows of one findable row. Kept by <see cref="SearchEntryKeeper"/> in the transaction that changes the
/// row; triggers carry it on into the full-text index. Never written by hand.
/// </summary>
public sealed class SearchEntry
{
    public int Id { get; init; }

    public required SearchKind Kind { get; init; }

    /// <summary>The slug or key of the row: with <see cref="Kind"/> its identity.</summary>
    public required string Key { get; set; }

    public required string Url { get; set; }

    /// <summary>BCP 47 tag; null for what has no language.</summary>
    public string? Language { get; set; }

    /// <summary>Whether it has a date at all; of a date, either day may be open.</summary>
    public bool Dated { get; set; }

    /// <summary>First day it may speak of, as day number; null when open or undated.</summary>
    public long? EarliestDay { get; set; }

    /// <summary>Last day it may speak of, as day number; null when open or undated.</summary>
    public long? LatestDay { get; set; }

    /// <summary>As results show it.</summary>
    public required string Title { get; set; }

    /// <summary>Everything it is called, one name a line: a title, the names of an entity.</summary>
    public required string Names { get; set; }

    public required string Body { get; set; }

    /// <summary>What identifies it, as compared, one a line: DOI, ISBN, OCLC …; an event's date and years.</summary>
    public required string Identifiers { get; set; }

    public required string FoldedNames { get; set; }

    public required string FoldedBody { get; set; }

    public required string SoundNames { get; set; }

    public required string SoundBody { get; set; }

    /// <summary>Each name and identifier as one token (folded, sounding, by alias), one a line: a query that is one of them means this row.</summary>
    public required string Wholes { get; set; }
}
