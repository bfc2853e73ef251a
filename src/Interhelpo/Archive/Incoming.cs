namespace Interhelpo.Archive;

/// <summary>A document that was handed in and is looked through before anything of it is in the archive.</summary>
public sealed class Incoming
{
    public int Id { get; init; }

    /// <summary>The name of the file, without its folder.</summary>
    public required string FileName { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>Who handed it in.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was corrected and refused of what was read, by finding, as JSON.</summary>
    public required string Corrections { get; set; }

    /// <summary>The source that it is a newer version of; null when it is a document of its own.</summary>
    public int? ReplacesId { get; set; }

    /// <summary>Who asked for it to be brought into the archive; null while nobody did. It is then at work, or waits for its turn.</summary>
    public string? AskedBy { get; set; }

    /// <summary>When somebody threw it away; it can be taken back for a month. Null while it waits.</summary>
    public DateTimeOffset? Discarded { get; set; }

    /// <summary>Why it did not get into the archive when it was asked for; null when nothing went wrong.</summary>
    public string? Problem { get; set; }
}
