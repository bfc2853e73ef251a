namespace Interhelpo.Citations;

/// <summary>
/// One part of a reference as it is printed there: its <see cref="Text"/> is exactly the characters of <see cref="Span"/>, with plain spaces,
/// without label ("pp.") and without the marks that divide it from its neighbours.
/// </summary>
/// <param name="Name">A creator's role (<see cref="CreatorRole"/>), an identifier's name in small letters, or one of <see cref="FieldName"/>.</param>
/// <param name="Span">Where it stands in the reference.</param>
/// <param name="Text">Its words.</param>
/// <param name="Confidence">From 0 to 1: how sure it is that these words, and no fewer or more, are this field.</param>
public sealed record ReferenceField(string Name, TextSpan Span, string Text, double Confidence)
{
    /// <summary>Where it stands with its label: "vol. 12" of the volume "12"; the same as <see cref="Span"/> where it has none.</summary>
    public TextSpan Whole { get; init; } = Span;
}
