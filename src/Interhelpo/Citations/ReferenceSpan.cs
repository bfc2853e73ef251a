namespace Interhelpo.Citations;

/// <summary>
/// One reference of a list: <see cref="Span"/> is the reference itself, <see cref="Residue"/> what the software that rendered it glued to its end
/// (<c>{{cite book}}: CS1 maint: …</c>), null when there is none. The two never overlap.
/// </summary>
public readonly record struct ReferenceSpan(TextSpan Span, TextSpan? Residue)
{
    /// <summary>Reference and residue together.</summary>
    public TextSpan Whole => new(Span.Start, Residue?.End ?? Span.End);
}
