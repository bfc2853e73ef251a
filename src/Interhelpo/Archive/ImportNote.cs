namespace Interhelpo.Archive;

/// <summary>Something the importer was unsure of, told to the curator instead of guessed.</summary>
public sealed class ImportNote
{
    public int Id { get; init; }

    public int SourceId { get; init; }

    public int? PassageId { get; init; }

    /// <summary>The words the note is about; null when it is about the whole document.</summary>
    public Passage? Passage { get; init; }

    public required string Text { get; init; }

    /// <summary>Who looked into it; null while it waits.</summary>
    public string? SettledBy { get; set; }

    public DateTimeOffset? SettledAt { get; set; }
}
