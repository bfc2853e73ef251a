using Interhelpo.Archive;

namespace Interhelpo.Import;

/// <summary>
/// What one document gives to the archive, before it is joined with what is there. The source holds its segments, passages,
/// statements (with quantities and events) and notes.
/// </summary>
/// <param name="Names">People, places and organisations it names, each with its mentions.</param>
/// <param name="Citations">Works it cites, in the order of the document; the same work may come several times.</param>
public sealed record Draft(Source Source, Article Article, IReadOnlyList<NameDraft> Names, IReadOnlyList<CitationDraft> Citations);
