using Interhelpo.Dates;

namespace Interhelpo.Store.Search;

/// <summary>What a reader asks for. Any text will do; none makes the search fail.</summary>
/// <param name="Text">As typed: words, a name, an identifier.</param>
public sealed record SearchQuery(string Text)
{
    public const int MostAtOnce = 500;

    /// <summary>Only this kind; null for all.</summary>
    public SearchKind? Kind { get; init; }

    /// <summary>Only what may speak of this day or a later one; then nothing undated is found.</summary>
    public CalendarDay? From { get; init; }

    /// <summary>Only what may speak of this day or an earlier one; then nothing undated is found.</summary>
    public CalendarDay? To { get; init; }

    /// <summary>Only what is in this language (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>1 to <see cref="MostAtOnce"/>; other numbers are brought within.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>How many hits to pass over.</summary>
    public int Offset { get; init; }
}
