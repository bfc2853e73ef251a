using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>A question that statements of several sources can answer.</summary>
/// <param name="Key">The same for the same question in whatever words and language.</param>
/// <param name="Topic">In plain English.</param>
internal sealed record Question(MatterKind Kind, string Key, string Topic);

/// <summary>One answer of one statement.</summary>
/// <param name="Attribute">What kind of thing is answered, wherever it stands: the unit, the role; claims are compared with those of one attribute.</param>
/// <param name="Act">What happened, as a concept; empty when nothing says.</param>
/// <param name="Words">The words that answer, as UTF-16 positions in the statement.</param>
/// <param name="Value">The answer for readers, in the words of the source.</param>
internal sealed record Claim(Question Question, string Attribute, string Act, Setting Setting, TextSpan Words, string Value, Answer Answer)
{
    public Told Told => Setting.Told;

    /// <summary>The words that belong to the question though they stand among those that answer: what a number counts.</summary>
    public TextSpan Asked { get; init; }
}
