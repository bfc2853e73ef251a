using Interhelpo.Archive;

namespace Interhelpo.Import;

/// <summary>One place in a statement where a name stands, with the role stated beside it.</summary>
public sealed record MentionDraft(Statement Statement, Passage Passage, string? Role);
