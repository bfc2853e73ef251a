using Interhelpo.Archive;
using Interhelpo.Editing;

namespace Interhelpo.Store.Revising;

/// <summary>A change of a record that somebody wants kept.</summary>
/// <param name="Record">Null for a new record.</param>
/// <param name="Seen">The number of the revision it was made over: 0 for a new record, or one that was never changed.</param>
/// <param name="Fields">The fields as they are to be.</param>
public sealed record RecordChange(RecordKind Kind, int? Record, int Seen, Fields Fields)
{
    /// <summary>What it is in the log.</summary>
    public ActKind Act { get; init; } = ActKind.Edited;

    public required string By { get; init; }

    public string Why { get; init; } = "";

    /// <summary>What was chosen where somebody else changed the same words, by field and ordinal.</summary>
    public Func<string, int, Choice?>? Choices { get; init; }

    /// <summary>The draft that the change was worked on in; it goes when the change is kept.</summary>
    public int? Draft { get; init; }

    /// <summary>Sentences of an article, by their words, that were held against the source.</summary>
    public IReadOnlySet<string> Confirmed { get; init; } = new HashSet<string>();
}

/// <summary>What became of a change.</summary>
/// <param name="Record">The record; null where nothing was kept.</param>
/// <param name="Act">The act by which it can be taken back; null where nothing changed.</param>
public sealed record ChangeOutcome(RecordRef? Record, int? Act)
{
    /// <summary>Fields that somebody else changed meanwhile and that were brought together.</summary>
    public IReadOnlyList<string> TakenOver { get; init; } = [];

    /// <summary>Where somebody else changed the same words otherwise: nothing was kept until it is said what is to stand.</summary>
    public IReadOnlyList<FieldConflict> Open { get; init; } = [];

    /// <summary>What cannot be kept, by field, as sentences.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    /// <summary>The record was deleted meanwhile.</summary>
    public bool IsGone { get; init; }

    public bool IsKept => Record is not null;
}
