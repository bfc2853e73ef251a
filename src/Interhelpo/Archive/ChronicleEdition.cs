namespace Interhelpo.Archive;

/// <summary>
/// The one article the archive composes of all sources: as readers have it, as it is proposed, or as it was. Its text is never edited: it is composed anew, adopted,
/// replaced.
/// </summary>
public sealed class ChronicleEdition
{
    public int Id { get; init; }

    public required ChronicleStanding Standing { get; set; }

    /// <summary>A <see cref="KeptChronicle"/> as JSON, always written the same.</summary>
    public required string Content { get; set; }

    /// <summary>The <see cref="KeptChronicle.Sha256"/> of its content: the same sources give the same.</summary>
    public required string Sha256 { get; set; }

    /// <summary>When the archive composed this content.</summary>
    public required DateTimeOffset Composed { get; set; }

    /// <summary>Who adopted or refused it; null when nobody has.</summary>
    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The passages its notes quote, which hold their sources.</summary>
    public ICollection<ChronicleNote> Notes { get; } = [];

    /// <summary>A curator takes it over as it is; from now on it stays.</summary>
    public void Adopt(string by, DateTimeOffset at) => (Standing, DecidedBy, DecidedAt) = (ChronicleStanding.Adopted, by, at);

    /// <summary>A curator does not want what is proposed.</summary>
    public void Refuse(string by, DateTimeOffset at) => (Standing, DecidedBy, DecidedAt) = (ChronicleStanding.Refused, by, at);

    /// <summary>Another content is proposed in its place, undecided.</summary>
    public void Propose() => (Standing, DecidedBy, DecidedAt) = (ChronicleStanding.Proposed, null, null);
}
