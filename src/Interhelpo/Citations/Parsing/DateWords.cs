using System.Globalization;
using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>
/// The dates of references ("26 August 2018", "Nov 19, 2019", "September 2005", "2021", "1970–80", "Spring 1999") as EDTF.
/// Only whole texts are read; anything else is null.
/// </summary>
internal static class DateWords
{
    private const string Month = @"(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";
    private const string Year = @"(1[0-9]{3}|20[0-9]{2})[a-z]?";

    /// <summary>A date with its day, as it stands inside longer text.</summary>
    public const string Day = @"(?:[0-9]{1,2}\s" + Month + @",?\s[0-9]{4}|" + Month + @"\s[0-9]{1,2},?\s[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})";

    /// <summary>Any single date, as it stands inside longer text.</summary>
    public const string Any = "(?:" + Day + "|" + Month + @"\s[0-9]{4}|[0-9]{4})";

    private static readonly Regex YearAlone = Pattern.Of($"^{Year}$");
    private static readonly Regex Iso = Pattern.Of("^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$");
    private static readonly Regex DayMonthYear = Pattern.Of($@"^(?:([0-9]{{1,2}})(?:st|nd|rd|th)?\s)?{Month},?\s{Year}$", anyCase: true);
    private static readonly Regex MonthDayYear = Pattern.Of($@"^{Month}\s([0-9]{{1,2}})(?:st|nd|rd|th)?,?\s{Year}$", anyCase: true);
    private static readonly Regex DaysOfMonth = Pattern.Of($@"^{Month}\s([0-9]{{1,2}})[–-]([0-9]{{1,2}}),\s{Year}$", anyCase: true);
    private static readonly Regex SeasonYear = Pattern.Of($@"^(Spring|Summer|Autumn|Fall|Winter),?\s{Year}$", anyCase: true);
    private static readonly Regex Circa = Pattern.Of(@"^(?:c\.|ca\.?|circa)\s?(.+)$", anyCase: true);
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly char[] Dashes = ['–', '—', '-', '/'];

    public static bool IsDate(string text) => IsUndated(text) || Read(text) is not null;

    /// <summary>"n.d.": the place of a date, saying that there is none.</summary>
    public static bool IsUndated(string text) => text.Trim() is "n.d." or "n.d" or "nd" or "undated" or "s.a.";

    public static string? Read(string text)
    {
        var words = text.Trim().Replace('\u00A0', ' ').Trim('[', ']').TrimEnd('.', ',');
        if (words.Length is < 4 or > 60)
            return null;
        if (Circa.Match(words) is { Success: true } circa)
            return Single(circa.Groups[1].Value.Trim()) is { } date ? date + "~" : null;
        if (words[^1] == '?')
            return Single(words[..^1]) is { } unsure ? unsure + "?" : null;
        return Single(words) ?? Interval(words);
    }

    private static string? Single(string words)
    {
        if (YearAlone.Match(words) is { Success: true } year)
            return year.Groups[1].Value;
        if (Iso.Match(words) is { Success: true } iso)
            return Calendar(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value);
        if (DaysOfMonth.Match(words) is { Success: true } days)
            return Calendar(days.Groups[4].Value, MonthNumber(days.Groups[1].Value), days.Groups[2].Value) is { } from
                && Calendar(days.Groups[4].Value, MonthNumber(days.Groups[1].Value), days.Groups[3].Value) is { } to ? $"{from}/{to}" : null;
        if (DayMonthYear.Match(words) is { Success: true } dmy)
            return Calendar(dmy.Groups[3].Value, MonthNumber(dmy.Groups[2].Value), dmy.Groups[1].Value);
        if (MonthDayYear.Match(words) is { Success: true } mdy)
            return Calendar(mdy.Groups[3].Value, MonthNumber(mdy.Groups[1].Value), mdy.Groups[2].Value);
        return SeasonYear.Match(words) is { Success: true } season
            ? $"{season.Groups[2].Value}-{21 + SeasonIndex(season.Groups[1].Value)}"
            : null;
    }

    /// <summary>Two dates with a dash or slash between; the first takes from the second what it leaves out.</summary>
    private static string? Interval(string words)
    {
        var dash = words.IndexOfAny(Dashes, 1);
        if (dash < 0 || dash == words.Length - 1)
            return null;
        var (first, second) = (words[..dash].Trim(), words[(dash + 1)..].Trim());
        if (Single(first) is { Length: 4 } from && second.Length == 2 && second.All(char.IsAsciiDigit))
            second = from[..2] + second;
        if (Single(second) is not { } to)
            return null;
        var space = second.IndexOf(' ', StringComparison.Ordinal);
        var start = Single(first) ?? (space < 0 ? null : Single($"{first} {second[(space + 1)..]}")) ?? Single($"{first} {to[..4]}");
        return start is null || string.CompareOrdinal(start, to) > 0 ? null : $"{start}/{to}";
    }

    private static string? Calendar(string year, string month, string day)
    {
        var number = int.Parse(month, CultureInfo.InvariantCulture);
        if (number is < 1 or > 12 || int.Parse(year, CultureInfo.InvariantCulture) < 1)
            return null;
        var text = $"{year}-{month.PadLeft(2, '0')}";
        if (day.Length == 0)
            return text;
        var ordinal = int.Parse(day, CultureInfo.InvariantCulture);
        var days = DateTime.DaysInMonth(int.Parse(year, CultureInfo.InvariantCulture), number);
        return ordinal >= 1 && ordinal <= days ? $"{text}-{day.PadLeft(2, '0')}" : null;
    }

    private static string MonthNumber(string word) =>
        (Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1).ToString(CultureInfo.InvariantCulture);

    private static int SeasonIndex(string word) =>
        Array.IndexOf(Seasons, word.ToLowerInvariant() is "fall" ? "autumn" : word.ToLowerInvariant());
}
