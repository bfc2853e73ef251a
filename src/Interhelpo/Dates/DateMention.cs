namespace Interhelpo.Dates;

/// <summary>A date told in a text: where it stands and what it says.</summary>
/// <param name="Span">All words that make its meaning: "By 1932", "From 1925 onwards", "in May 1923".</param>
/// <param name="Core">The same without the preposition before it: "1932", "1925 onwards", "May 1923".</param>
/// <param name="Date">What the words claim, and no more.</param>
/// <param name="Basis">Whether the words alone say it, or something before them was needed.</param>
/// <param name="Reckoning">How the date was reckoned, or which calendar the words say it is of, in one plain English sentence; null when the words alone state it.</param>
/// <param name="IsLocative">Whether the preposition before it only places it ("in", "on", "at") and can be left out, as it cannot where it inflects the words after it.</param>
public sealed record DateMention(TextSpan Span, TextSpan Core, HistoricalDate Date, DateBasis Basis, string? Reckoning, bool IsLocative)
{
    /// <summary>The words to show for it: its span, without a preposition that only places it.</summary>
    public string Words(string text) => (IsLocative ? Core : Span).In(text);
}

/// <summary>What a date in prose rests on.</summary>
public enum DateBasis
{
    /// <summary>Its own words: "4 June 1923".</summary>
    Stated,

    /// <summary>A year or month stated before: "on 4 June", "that year".</summary>
    Carried,

    /// <summary>A calculation from a date stated before, therefore approximate: "two years later".</summary>
    Reckoned,

    /// <summary>A period everybody knows: "after the Second World War".</summary>
    Period,
}
