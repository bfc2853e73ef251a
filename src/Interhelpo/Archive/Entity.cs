namespace Interhelpo.Archive;

/// <summary>A person, place or organisation that the sources name, with every mention in their prose.</summary>
public sealed class Entity
{
    public int Id { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>The name in addresses, unique within its kind.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>The entry of the gazetteer this is; null when only the sources know it.</summary>
    public string? Gazetteer { get; set; }

    /// <summary>Degrees north, WGS 84; null when unknown or not a place.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east, WGS 84; null when unknown or not a place.</summary>
    public double? Longitude { get; set; }

    /// <summary>EDTF; null when no source says.</summary>
    public string? Born { get; set; }

    /// <summary>EDTF; null when no source says.</summary>
    public string? Died { get; set; }

    /// <summary>Whether readers may see it, by the rights of the sources it rests on (<see cref="SourceRights"/>). Kept by the store.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>Other forms of the name, met in sources or known.</summary>
    public ICollection<EntityAlias> Aliases { get; } = [];

    public ICollection<Mention> Mentions { get; } = [];
}
