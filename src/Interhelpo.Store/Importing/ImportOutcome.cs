namespace Interhelpo.Store.Importing;

/// <summary>What became of one file.</summary>
/// <param name="File">Its name as it was given.</param>
/// <param name="Source">The slug of the source it became or was already; null when refused.</param>
/// <param name="Reason">Why it was refused, as a sentence that names it; null otherwise.</param>
public sealed record ImportOutcome(string File, ImportResult Result, string? Source, string? Reason)
{
    public static ImportOutcome Imported(string file, string source) => new(file, ImportResult.Imported, source, null);

    public static ImportOutcome Known(string file, string source) => new(file, ImportResult.KnownAlready, source, null);

    public static ImportOutcome Refused(string file, string reason) => new(file, ImportResult.Refused, null, reason);
}

/// <summary>How an import of a file can end.</summary>
public enum ImportResult
{
    Imported,

    /// <summary>The archive holds the same bytes; nothing was changed.</summary>
    KnownAlready,

    /// <summary>Nothing of it was stored.</summary>
    Refused,
}
