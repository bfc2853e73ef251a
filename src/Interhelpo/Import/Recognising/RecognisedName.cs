using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>The words of a document that name an entity, and the role stated beside them ("theatre director"); null when none is.</summary>
public sealed record NameMention(TextSpan Span, string? Role);

/// <summary>The names of a document's prose.</summary>
/// <param name="Names">What the prose is sure to name.</param>
/// <param name="Unsure">Words that may name a place, in the order of the text.</param>
public sealed record FoundNames(IReadOnlyList<RecognisedName> Names, IReadOnlyList<TextSpan> Unsure);

/// <summary>A person, place or organisation that a document's prose names, with every mention, in the order of the text.</summary>
/// <param name="Kind">Person, place or organisation.</param>
/// <param name="Name">The gazetteer's name, or the fullest form the document has.</param>
/// <param name="AlternateNames">Other forms: met in the document, or known to the gazetteer and the aliases; without the name itself.</param>
/// <param name="Gazetteer">The id of the gazetteer's entry; null when only the document knows the name.</param>
/// <param name="Mentions">Never empty.</param>
public sealed record RecognisedName(
    EntityKind Kind,
    string Name,
    IReadOnlyList<string> AlternateNames,
    string? Gazetteer,
    IReadOnlyList<NameMention> Mentions);
