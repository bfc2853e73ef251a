using Interhelpo.Citations;
using Interhelpo.Dates;

namespace Interhelpo.Import.Recognising;

/// <summary>What was recognised in a document, each with where it stands.</summary>
/// <param name="Dates">Those that date what is told; the dates of lives are in <paramref name="Lives"/>.</param>
public sealed record Findings(
    string Language,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<QuantityMention> Quantities,
    IReadOnlyList<RecognisedName> Names,
    IReadOnlyList<Life> Lives,
    IReadOnlyList<FoundReference> References)
{
    /// <summary>Words that may name a place: for a curator to say.</summary>
    public IReadOnlyList<TextSpan> UnsureNames { get; init; } = [];
}

/// <summary>A reference or external link of a document, read.</summary>
public sealed record FoundReference(TextSpan Span, ParsedReference Parsed);
