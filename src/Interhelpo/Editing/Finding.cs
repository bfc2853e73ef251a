namespace Interhelpo.Editing;

/// <summary>What sort of thing was read out of a document.</summary>
public enum FindingKind
{
    /// <summary>What the document is: its title, its kind, its language.</summary>
    Document,
    Event,
    Name,
    Quantity,
    Work,
}

/// <summary>One thing that was read out of a document, to be taken, corrected or refused.</summary>
/// <param name="Id">The same whenever the same document is read: <c>event-3</c>.</param>
/// <param name="Start">The words it was read from, in code points of the text.</param>
/// <param name="Title">What it is called in a list.</param>
public sealed record Finding(string Id, FindingKind Kind, int Start, int End, string Words, string Title, Fields Fields);

/// <summary>What a person made of a finding: refused, or with other fields.</summary>
public sealed record Correction(bool IsRefused, Fields Fields);
