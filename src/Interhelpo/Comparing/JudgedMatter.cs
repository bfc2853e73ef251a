using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>A matter that several statements answer: the same question, with what each answers, and how the answers stand to each other.</summary>
/// <param name="Key">The same for the same question, whatever the sources: what a new document is compared by.</param>
/// <param name="Topic">In plain English: "Interhelpo: number of people who travelled".</param>
/// <param name="State">The sternest relation between two of its positions.</param>
/// <param name="Because">In plain English, why the statements were brought together and judged as they were.</param>
/// <param name="Voices">How many independent sources answer; copies of one text are one voice.</param>
public sealed record JudgedMatter(string Key, MatterKind Kind, string Topic, Relation State, string Because, int Voices, IReadOnlyList<JudgedPosition> Positions)
{
    /// <summary>Whether it is too unsure for readers, so that a curator is asked.</summary>
    public bool IsSuggestion { get; init; }
}

/// <summary>One answer, with all statements that give it.</summary>
/// <param name="Value">As the sources say it, in the words of the first.</param>
public sealed record JudgedPosition(string Value, IReadOnlyList<JudgedWords> Evidence);

/// <summary>Where an answer is given.</summary>
/// <param name="Words">The words that give it, as UTF-16 positions in the statement's text.</param>
public sealed record JudgedWords(Told Statement, TextSpan Words);
