namespace Interhelpo.Store;

/// <summary>The archive's database cannot be used as it is. The message says in plain words what was found and what to do next.</summary>
public sealed class ArchiveRefusedException(string message) : Exception(message);
