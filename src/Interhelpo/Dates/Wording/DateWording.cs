using System.Globalization;

namespace Interhelpo.Dates.Wording;

/// <summary>
/// How one language words dates. In the patterns {0}, {1} and {2} are filled in; words that change with their case have all their
/// forms, and each frame says which form it asks for.
/// </summary>
internal sealed record DateWording
{
    public required IReadOnlyList<Forms> Months { get; init; }

    /// <summary>As they stand after a day, "1. května", or after their year; null when that is their plain form.</summary>
    public IReadOnlyList<Forms>? MonthsOfDay { get; init; }

    /// <summary>By their EDTF numbers, 21 to 41.</summary>
    public required IReadOnlyDictionary<int, Forms> Seasons { get; init; }

    /// <summary>Day, month, year.</summary>
    public required string Day { get; init; }

    /// <summary>Day, month, where the year is told beside it.</summary>
    public required string DayWithoutYear { get; init; }

    /// <summary>Two days of one month.</summary>
    public string Days { get; init; } = "{0}–{1}";

    /// <summary>Day, month, for days of a year that is not known.</summary>
    public required string DayOfAnyYear { get; init; }

    /// <summary>Month, year.</summary>
    public required string Month { get; init; }

    /// <summary>Season, year.</summary>
    public required string Season { get; init; }

    /// <summary>Whether the year stands before its months and days.</summary>
    public bool IsYearFirst { get; init; }

    /// <summary>A year that stands by itself.</summary>
    public Forms Year { get; init; } = "{0}";

    /// <summary>A year after its day, month or season.</summary>
    public string YearWithin { get; init; } = "{0}";

    /// <summary>Several years: "1927–1930", "1925 and 1926".</summary>
    public string Years { get; init; } = "{0}";

    public required string BeforeChrist { get; init; }

    /// <summary>For years before 1000, which alone would not look like years.</summary>
    public required string AfterChrist { get; init; }

    /// <summary>By its first year.</summary>
    public required Func<int, Forms> Decade { get; init; }

    public required Func<int, Forms> Century { get; init; }

    public required Frame Early { get; init; }

    public required Frame Mid { get; init; }

    public required Frame Late { get; init; }

    public required Frame About { get; init; }

    /// <summary>The same before a preposition, "asi od roku 1925"; null where doubts stand after it.</summary>
    public string? AboutFrame { get; init; }

    public required string Perhaps { get; init; }

    /// <summary>A day in {0}, the day not known.</summary>
    public required Frame SomeDay { get; init; }

    public required Frame SomeMonth { get; init; }

    public required Frame From { get; init; }

    public required Frame Until { get; init; }

    /// <summary>An end exists, but nobody says when.</summary>
    public required Frame FromToUnknown { get; init; }

    public required Frame UnknownUntil { get; init; }

    public required string Always { get; init; }

    public required string Unknown { get; init; }

    /// <summary>Of a member of a set: {0} or some time before it.</summary>
    public required string OrEarlier { get; init; }

    public required string OrLater { get; init; }

    /// <summary>Some time from {0}, which has its form for a beginning, to {1}, which has that for an end.</summary>
    public required string Between { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    /// <summary>Makes the whole easy to say: "со 2 мая".</summary>
    public Func<string, string> Smooth { get; init; } = text => text;

    private static readonly Dictionary<string, DateWording> Tables = new(StringComparer.Ordinal)
    {
        ["en"] = EnglishWording.Table,
        ["cs"] = CzechWording.Table,
        ["sk"] = SlovakWording.Table,
        ["ru"] = RussianWording.Table,
        ["ky"] = KyrgyzWording.Table,
        ["eo"] = EsperantoWording.Table,
    };

    public static DateWording For(string language) => Tables.GetValueOrDefault(language, EnglishWording.Table);

    public static string Fill(string pattern, params string[] parts) => string.Format(CultureInfo.InvariantCulture, pattern, parts);

    /// <summary>Words that have one form, from one line: "January February …".</summary>
    public static IReadOnlyList<Forms> OneForm(string words) => [.. words.Split(' ').Select(word => new Forms(word))];

    /// <summary>The plain forms and the genitives of the same words.</summary>
    public static IReadOnlyList<Forms> TwoForms(string plain, string of) => [.. plain.Split(' ').Zip(of.Split(' '), (one, other) => new Forms(one, other))];
}
