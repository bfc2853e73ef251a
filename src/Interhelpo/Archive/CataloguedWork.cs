namespace Interhelpo.Archive;

/// <summary>A work of the bibliography, described once however often it is cited.</summary>
public sealed class CataloguedWork
{
    public int Id { get; init; }

    /// <summary>The citation key, the name in addresses: <c>leupold2021</c>. Unique; never changes.</summary>
    public required string Key { get; init; }

    /// <summary>The description as a CSL-JSON item; what stands beside it here is drawn from it, to list and filter by.</summary>
    public required string Csl { get; set; }

    /// <summary>A CSL type: <c>book</c>, <c>article-journal</c>.</summary>
    public required string Type { get; set; }

    public required string Title { get; set; }

    /// <summary>Year of issue; null when not stated.</summary>
    public int? Year { get; set; }

    /// <summary>BCP 47 tag; null when not stated.</summary>
    public string? Language { get; set; }

    public ICollection<WorkCreator> Creators { get; } = [];

    public ICollection<WorkIdentifier> Identifiers { get; } = [];

    public ICollection<Citation> Citations { get; } = [];

    /// <summary>The sources of the archive that are this work.</summary>
    public ICollection<Source> Sources { get; } = [];
}
