using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Import;

/// <summary>Somebody or something that a document names. The importer decides which entity of the archive it is.</summary>
/// <param name="Name">The fullest form of the name.</param>
/// <param name="AlternateNames">Other forms, met in the document or known.</param>
/// <param name="Gazetteer">The entry of the gazetteer; null when only the document knows it.</param>
/// <param name="Latitude">Degrees north, WGS 84; null when unknown.</param>
/// <param name="Longitude">Degrees east, WGS 84; null when unknown.</param>
public sealed record NameDraft(
    EntityKind Kind,
    string Name,
    IReadOnlyList<string> AlternateNames,
    string? Gazetteer,
    double? Latitude,
    double? Longitude,
    IReadOnlyList<MentionDraft> Mentions)
{
    /// <summary>When the document says that the person was born; null when it does not.</summary>
    public HistoricalDate? Born { get; init; }

    /// <summary>When the document says that the person died; null when it does not.</summary>
    public HistoricalDate? Died { get; init; }
}
