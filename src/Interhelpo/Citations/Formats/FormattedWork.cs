namespace Interhelpo.Citations.Formats;

/// <summary>A work as a bibliography file holds it, with the key the file gives it; null where it gives none.</summary>
public sealed record FormattedWork(string? Key, Work Work);
