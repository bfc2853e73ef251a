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
}
