using System.Text.RegularExpressions;

namespace Interhelpo.Dates.Edtf;

/// <summary>Reads one date: its parts, their doubts, a time of day.</summary>
internal static partial class PointReader
{
    public static Parsed<DatePoint> Read(string text)
    {
        if (ReadPlain(text) is { } plain)
            return plain;
        var clock = text.IndexOf('T', StringComparison.Ordinal);
        var time = clock < 0 ? "" : text[clock..];
        var match = DatePattern().Match(clock < 0 ? text : text[..clock]);
        if (!match.Success)
            return Refuse(text.Contains('x', StringComparison.Ordinal) ? Refusals.LowerCaseMask : Refusals.NotADate(text));

        var year = YearReader.Read(match.Groups["year"].Value);
        if (!year.Ok)
            return Refuse(year.Reason);
        var doubts = ReadDoubts(match);
        var second = match.Groups["month"].Value;
        var day = match.Groups["day"].Value;
        if (second.Length == 0)
            return time.Length > 0 ? Refuse(Refusals.BadTime) : new DatePoint(year.Value, Doubts: doubts);
        if (!TakesMonths(match.Groups["year"].Value))
            return Refuse(Refusals.NotADate(text));
        if (day.Length == 0 && int.TryParse(second, out var season) && Season.IsSeason(season))
            return time.Length > 0 ? Refuse(Refusals.BadTime) : new DatePoint(year.Value, SeasonNumber: season, Doubts: doubts);

        var point = new DatePoint(year.Value, second, day.Length > 0 ? day : null, null, doubts, time);
        if (!DigitMask.Candidates(second).Any(month => month is >= 1 and <= 12))
            return Refuse(Refusals.NoSuchMonth(second));
        if (!point.Exists)
            return Refuse(Refusals.NoSuchDay(text));
        return time.Length > 0 && (day.Length == 0 || point.IsMasked || point.Doubt is not Doubt.None || !IsTime(time)) ? Refuse(Refusals.BadTime) : point;
    }

    /// <summary>1923, 1923-05 and 1923-05-01, which most dates are; null for all others, right or wrong.</summary>
    private static DatePoint? ReadPlain(string text)
    {
        if (text.Length is not (4 or 7 or 10) || text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9'))
            return null;
        for (var at = 4; at < text.Length; at += 3)
        {
            if (text[at] != '-' || text.AsSpan(at + 1, 2).ContainsAnyExceptInRange('0', '9'))
                return null;
        }
        var point = new DatePoint(YearPart.Plain(text[..4]), text.Length > 4 ? text.Substring(5, 2) : null, text.Length > 7 ? text[8..] : null);
        return point.Exists ? point : null;
    }

    /// <summary>A sign to the right of a part is about it and all parts before it; to the left, about that part alone.</summary>
    private static (Doubt Year, Doubt Month, Doubt Day) ReadDoubts(Match match)
    {
        var day = Sign(match, "dayOnly") | Sign(match, "upToDay");
        var month = Sign(match, "monthOnly") | Sign(match, "upToMonth") | Sign(match, "upToDay");
        var year = Sign(match, "yearOnly") | Sign(match, "upToYear") | Sign(match, "upToMonth") | Sign(match, "upToDay");
        return (year, month, day);
    }

    private static Doubt Sign(Match match, string group) => match.Groups[group] is { Length: 1 } sign ? DoubtSigns.Read(sign.ValueSpan[0]) : Doubt.None;

    /// <summary>Months belong to a year of four digits: not to a century, a decade, a long or an estimated year.</summary>
    private static bool TakesMonths(string year) => year.TrimStart('-') is { Length: 4 } digits && digits[0] != 'Y';

    private static bool IsTime(string time) => TimePattern().IsMatch(time);

    private static Parsed<DatePoint> Refuse(string reason) => Parsed<DatePoint>.Refused(reason);

    [GeneratedRegex(@"^(?<yearOnly>[?~%])?(?<year>Y-?[0-9]+(E[0-9]+)?(S[0-9]+)?|-?[0-9X]{2,4}(S[0-9]+)?)(?<upToYear>[?~%])?
        (-(?<monthOnly>[?~%])?(?<month>[0-9X]{2})(?<upToMonth>[?~%])?
        (-(?<dayOnly>[?~%])?(?<day>[0-9X]{2})(?<upToDay>[?~%])?)?)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^T(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,12})?)?|24:00(:00(\.0{1,12})?)?)
        (Z|[+-](0[0-9]|1[0-3])(:?[0-5][0-9])?|[+-]14(:?00)?)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
