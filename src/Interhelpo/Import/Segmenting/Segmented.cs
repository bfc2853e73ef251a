namespace Interhelpo.Import.Segmenting;

/// <summary>A document cut up: segments that cover every character once, and the sentences of its history in order.</summary>
public sealed record Segmented(string Text, IReadOnlyList<TextSegment> Segments, IReadOnlyList<SentenceSpan> Sentences);
