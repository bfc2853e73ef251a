using Interhelpo.Archive;
using Interhelpo.Citations;

namespace Interhelpo.Import;

/// <summary>One reference of a document: the work as this reference describes it, and the part of it that is cited.</summary>
/// <param name="Locator">Without its label: <c>81–114</c>; null when the whole work is cited.</param>
/// <param name="Label">The CSL term for the locator: <c>page</c>; null without one.</param>
public sealed record CitationDraft(Work Work, Passage Passage, string? Locator, string? Label);
