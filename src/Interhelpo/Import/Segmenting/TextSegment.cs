using Interhelpo.Archive;

namespace Interhelpo.Import.Segmenting;

/// <summary>A stretch of a document with its role; <paramref name="Label"/> says more exactly what it is, where the role does not.</summary>
public sealed record TextSegment(TextSpan Span, SegmentRole Role, string? Label = null);
