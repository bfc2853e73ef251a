using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Wording;

/// <summary>Words one date. What is doubted in part is doubted as a whole: that never claims more than is known.</summary>
internal sealed class PointWriter(DateWording words)
{
    /// <summary>With its doubt.</summary>
    /// <param name="point">The date.</param>
    /// <param name="isWithin">Whether it stands inside another pattern, "from {0} onwards".</param>
    public string Write(DatePoint point, bool isWithin = false) => Doubted(Plain(point, isWithin), Doubt(point));

    public string Doubted(string text, Doubt doubt)
    {
        if (doubt.HasFlag(Edtf.Doubt.Approximate))
            text = DateWording.Fill(words.About, text);
        return doubt.HasFlag(Edtf.Doubt.Uncertain) ? DateWording.Fill(words.Perhaps, text) : text;
    }

    /// <summary>An estimated year, <c>1950S2</c>, is about that year.</summary>
    public static Doubt Doubt(DatePoint point) =>
        point.Year.Text.Contains('S', StringComparison.Ordinal) ? point.Doubt | Edtf.Doubt.Approximate : point.Doubt;

    public string Plain(DatePoint point, bool isWithin = false)
    {
        if (point.SeasonNumber is { } season && Year(point.Year) is { } seasonYear)
            return DateWording.Fill(words.Season, words.Seasons[season], seasonYear);
        if (point.Month is null && Year(point.Year) is { } year)
            return year;
        return (point.Month is null || point.SeasonNumber is not null ? null : WithMonth(point, isWithin)) ?? Between(point);
    }

    public string Month(string digits, bool isAfterDay, bool isWithin)
    {
        var names = isAfterDay ? words.MonthsAfterDay : isWithin ? words.MonthsWithin : null;
        return (names ?? words.Months)[int.Parse(digits) - 1];
    }

    public static string DayNumber(string digits) => int.Parse(digits).ToString();

    /// <summary>A year with its era, a decade or a century; null for years masked otherwise.</summary>
    public string? Year(YearPart year)
    {
        if (!year.IsMasked)
            return Year(year.Lowest);
        if (year.Digits[2..] == "XX" && !DigitMask.IsMasked(year.Digits[..2]))
        {
            var century = words.Century(DigitMask.Lowest(year.Digits[..2]) + 1);
            return year.Text[0] == '-' ? DateWording.Fill(words.BeforeChrist, century) : century;
        }
        var isDecade = !DigitMask.IsMasked(year.Digits[..3]) && year.Lowest >= 1000;
        return isDecade ? DateWording.Fill(words.Decade, year.Lowest.ToString()) : null;
    }

    public string Year(long year) =>
        year <= 0 ? DateWording.Fill(words.BeforeChrist, (1 - year).ToString())
        : year < 1000 ? DateWording.Fill(words.AfterChrist, year.ToString())
        : year.ToString();

    private string? WithMonth(DatePoint point, bool isWithin)
    {
        var isMonthKnown = !DigitMask.IsMasked(point.Month!);
        var isDayKnown = point.Day is not null && !DigitMask.IsMasked(point.Day);
        if (point.Year.Digits == "XXXX" && isMonthKnown && isDayKnown)
            return DateWording.Fill(words.DayOfAnyYear, DayNumber(point.Day!), Month(point.Month!, true, isWithin));
        if (Year(point.Year) is not { } year || (point.Year.IsMasked && point.Day is not null))
            return null;
        if (point.Month == "XX" && point.Day is null or "XX")
            return DateWording.Fill(point.Day is null ? words.SomeMonth : words.SomeDay, year);
        if (!isMonthKnown || point.Year.IsMasked)
            return null;
        if (isDayKnown)
            return DateWording.Fill(words.Day, DayNumber(point.Day!), Month(point.Month!, true, isWithin), year);
        var month = DateWording.Fill(words.Month, Month(point.Month!, false, isWithin), year);
        return point.Day switch
        {
            null => month,
            "XX" => DateWording.Fill(words.SomeDay, month),
            _ => null,
        };
    }

    /// <summary>Digits masked in some other way: the first and the last day they can mean, or their years.</summary>
    private string Between(DatePoint point)
    {
        if (point.Month is null)
            return DateWording.Fill(words.Between, Year(point.Year.Lowest), Year(point.Year.Highest));
        return DateWording.Fill(words.Between, Day(point.Span.First!.Value), Day(point.Span.Last!.Value));
    }

    private string Day(CalendarDay day) =>
        DateWording.Fill(words.Day, day.Day.ToString(), Month(day.Month.ToString(), true, true), Year(day.Year));
}
