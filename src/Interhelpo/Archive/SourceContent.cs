namespace Interhelpo.Archive;

/// <summary>What a source says: its text, and the file's bytes as they were handed in.</summary>
public sealed class SourceContent
{
    public int SourceId { get; init; }

    /// <summary>The text as imported: decoded, newlines as LF; of plain text otherwise untouched, of a marked-up page its main text.</summary>
    public required string Text { get; init; }

    /// <summary>Whether readers may see all of it.</summary>
    public bool IsOpen { get; set; } = true;

    public required byte[] Original { get; init; }

    /// <summary>What was corrected and refused of what was read when it came in, by finding, as JSON; null where nobody looked it through.</summary>
    public string? Corrections { get; set; }
}
