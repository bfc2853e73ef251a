using Interhelpo.Archive;
using Interhelpo.Comparing;

namespace Interhelpo.Chronicling;

/// <summary>The least that is told at one place: a sentence, or the part of a list that has a time of its own.</summary>
/// <param name="statement">The statement with the date.</param>
/// <param name="part">Which words of the statement it tells.</param>
/// <param name="date">When; null for what has no time of its own.</param>
/// <param name="opening">What stands before the items: "The most notable projects include:"; empty for a plain sentence.</param>
/// <param name="items">The sentence, or what the opening opens.</param>
/// <param name="besides">Further statements the words are taken from: that of the opening, those of items.</param>
/// <param name="place">Place among all tellings: by source, then in its own order.</param>
internal sealed class Telling(
    Told statement, TextSpan part, ToldDate? date, string opening, IReadOnlyList<string> items, IReadOnlyList<Told> besides, (int Source, int Statement) place)
{
    private WordSet? content;

    public Told Statement => statement;

    public TextSpan Part => part;

    public ToldDate? Date => date;

    public string Opening => opening;

    public IReadOnlyList<string> Items => items;

    public IReadOnlyList<Told> Besides => besides;

    public (int Source, int Statement) Place => place;

    /// <summary>The statements its words are taken from, in the order of the words.</summary>
    public IEnumerable<Told> Statements => Opening.Length > 0 && Besides.Count > 0 && !ReferenceEquals(Besides[0], Statement) && IsOpening(Besides[0])
        ? [Besides[0], Statement, .. Besides.Skip(1)]
        : [Statement, .. Besides];

    /// <summary>The dates of a sentence that is told whole at another.</summary>
    public IEnumerable<ToldDate> OtherDates => Statement.Dates.Where(other => other != Date && Part.Contains(other.Span));

    public bool IsItem => Opening.Length > 0;

    /// <summary>Whether it tells history at a time of its own. What a text says of itself bears out what others tell, at most.</summary>
    public bool MayLead => Date is not null && !LeaningWords.SpeaksOfItsText(Statement);

    public bool LeansOnSentenceBefore => LeaningWords.LeansOnSentenceBefore(Words.Text, Statement.Language);

    public ChronicleWords Words => new(Opening, Items);

    /// <summary>What the words are about, dates apart.</summary>
    public WordSet Content => content ??= WordSet.Of(this);

    /// <summary>Whether it tells of a lasting time, "between 1923 and 1943": what happened within is another story. "Mid-1920s" is one moment, not well known.</summary>
    public bool IsStretch => Date?.Date is { Earliest: { } first, Latest: { } last } date && first.Year != last.Year && !date.IsApproximate
        && date.ToString().Contains('/', StringComparison.Ordinal);

    /// <summary>Whether both can be of one time; what has none fits any.</summary>
    public bool MayBeAt(Telling other) => Date is null || other.Date is null || Date.Date.PossiblyWithin(other.Date.Date.Earliest, other.Date.Date.Latest);

    private bool IsOpening(Told told) => told.Text.Trim().EndsWith(Opening, StringComparison.Ordinal);
}
