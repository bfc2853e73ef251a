using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>A quantity where the prose states it; the span holds hedge, number and unit.</summary>
public sealed record QuantityMention(TextSpan Span, Quantity Value);
