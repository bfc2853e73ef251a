namespace Interhelpo.Archive;

/// <summary>
/// One thing somebody did, with every revision that came of it: an entry of the log, which only grows. What one act changed is taken back together.
/// </summary>
public sealed class Act
{
    public int Id { get; init; }

    public required ActKind Kind { get; init; }

    /// <summary>The name of the account; null where the archive did it itself, importing.</summary>
    public required string? By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>As whoever did it put it; empty when nothing was said.</summary>
    public string Why { get; init; } = "";

    /// <summary>The act that this one takes back.</summary>
    public int? UndoesId { get; init; }

    public Act? Undoes { get; init; }

    /// <summary>Of a merge, the record that took the place of the others.</summary>
    public int? IntoId { get; init; }

    /// <summary>Of an import, the slug of the source it brought.</summary>
    public string? Source { get; init; }

    public ICollection<Revision> Revisions { get; } = [];

    public ICollection<Move> Moves { get; } = [];
}
