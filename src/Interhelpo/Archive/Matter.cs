namespace Interhelpo.Archive;

/// <summary>
/// A question that several statements answer, with what each of them says. It is made by comparing sources, and remade when they change;
/// what a curator decided about it is never taken back by that.
/// </summary>
public sealed class Matter
{
    public int Id { get; init; }

    /// <summary>The name in addresses, unique among matters. It stays, whatever becomes of the topic.</summary>
    public required string Slug { get; init; }

    /// <summary>The same for the same question, whatever the sources: how a new comparison finds what it found before.</summary>
    public required string Key { get; init; }

    public required MatterKind Kind { get; set; }

    /// <summary>In plain English: "Interhelpo: number of people who travelled".</summary>
    public required string Topic { get; set; }

    /// <summary>The kind and slug of the entity it is about: <c>organisation/interhelpo</c>; empty when it is about none.</summary>
    public required string Subject { get; set; }

    public required MatterState State { get; set; }

    /// <summary>Why its statements were brought together and judged as they were, in plain English.</summary>
    public required string Because { get; set; }

    /// <summary>How many independent sources answer; copies of one text are one voice.</summary>
    public required int Voices { get; set; }

    /// <summary>When anything of it last changed.</summary>
    public required DateTimeOffset Judged { get; set; }

    /// <summary>Whether readers are shown it.</summary>
    public MatterStanding Standing { get; set; }

    /// <summary>Who accepted or refused it; null when nobody was asked.</summary>
    public string? StandingBy { get; set; }

    public DateTimeOffset? StandingAt { get; set; }

    /// <summary>What a curator decided; null when nobody has.</summary>
    public string? Verdict { get; set; }

    public string? VerdictBy { get; set; }

    public DateTimeOffset? VerdictAt { get; set; }

    /// <summary>Whether a curator looked at it and says that it cannot be decided: the verdict tells why, and the sources go on to contradict each other.</summary>
    public bool StaysOpen { get; set; }

    /// <summary>How its positions stood to each other when it was decided; null when it is not.</summary>
    public MatterState? Unresolved { get; set; }

    /// <summary>Whether readers may see it, by the rights of the sources it rests on (<see cref="SourceRights"/>). Kept by the store.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>Never empty, in the order of <see cref="Position.Ordinal"/>.</summary>
    public ICollection<Position> Positions { get; } = [];

    /// <summary>The name of an entity as subject of matters.</summary>
    public static string SubjectOf(EntityKind kind, string slug) => kind switch
    {
        EntityKind.Person => $"person/{slug}",
        EntityKind.Place => $"place/{slug}",
        _ => $"organisation/{slug}",
    };
}
