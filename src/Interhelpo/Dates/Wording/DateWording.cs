using System.Globalization;

namespace Interhelpo.Dates.Wording;

/// <summary>
/// How one language words dates. In the patterns {0}, {1} and {2} are filled in; a language whose months or seasons change their form says
/// so in the lists for it, otherwise the plain list serves.
/// </summary>
internal sealed record DateWording
{
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>As they stand after a day, "1. května"; null when that is their plain form.</summary>
    public IReadOnlyList<string>? MonthsAfterDay { get; init; }

    /// <summary>As they stand within <see cref="From"/>, <see cref="Until"/> and the like; null when that is their plain form.</summary>
    public IReadOnlyList<string>? MonthsWithin { get; init; }

    /// <summary>By their EDTF numbers, 21 to 41.</summary>
    public required IReadOnlyDictionary<int, string> Seasons { get; init; }

    /// <summary>Day, month, year.</summary>
    public required string Day { get; init; }

    /// <summary>Day, month, for days of a year that is not known.</summary>
    public required string DayOfAnyYear { get; init; }

    /// <summary>Month, year.</summary>
    public required string Month { get; init; }

    /// <summary>Season, year.</summary>
    public required string Season { get; init; }

    public required string BeforeChrist { get; init; }

    /// <summary>For years before 1000, which alone would not look like years.</summary>
    public required string AfterChrist { get; init; }

    public required string Decade { get; init; }

    public required Func<int, string> Century { get; init; }

    public required string Early { get; init; }

    public required string Mid { get; init; }

    public required string Late { get; init; }

    public required string About { get; init; }

    public required string Perhaps { get; init; }

    /// <summary>A day in {0}, the day not known.</summary>
    public required string SomeDay { get; init; }

    public required string SomeMonth { get; init; }

    public required string From { get; init; }

    public required string Until { get; init; }

    /// <summary>An end exists, but nobody says when.</summary>
    public required string FromToUnknown { get; init; }

    public required string UnknownUntil { get; init; }

    public required string Always { get; init; }

    public required string Unknown { get; init; }

    /// <summary>Of a member of a set: {0} or some time before it.</summary>
    public required string OrEarlier { get; init; }

    public required string OrLater { get; init; }

    public required string Between { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    private static readonly Dictionary<string, DateWording> Tables = new(StringComparer.Ordinal) { ["en"] = EnglishWording.Table };

    public static DateWording For(string language) => Tables.GetValueOrDefault(language, EnglishWording.Table);

    public static string Fill(string pattern, params string[] parts) => string.Format(CultureInfo.InvariantCulture, pattern, parts);
}
