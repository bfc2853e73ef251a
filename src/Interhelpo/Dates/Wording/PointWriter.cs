using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Wording;

/// <summary>Words one date. What is doubted in part is doubted as a whole: that never claims more than is known.</summary>
internal sealed class PointWriter(DateWording words)
{
    /// <summary>With its doubt, standing alone.</summary>
    public string Write(DatePoint point) => Write(point, "{0}");

    /// <summary>With its doubt, in a frame of words.</summary>
    public string Write(DatePoint point, Frame frame)
    {
        var doubt = DoubtOf(point);
        var isFramed = frame.Pattern != "{0}";
        // "from c. 1925 onwards", but "asi od roku 1925"
        if (isFramed && words.AboutFrame is { } about)
            return Probably(doubt.HasFlag(Doubt.Approximate) ? DateWording.Fill(about, Plain(point, frame)) : Plain(point, frame), doubt);
        return DateWording.Fill(frame.Pattern, Doubted(point, doubt, frame.Case));
    }

    /// <summary>Without its doubt, in a frame of words.</summary>
    public string Plain(DatePoint point, Frame frame) => DateWording.Fill(frame.Pattern, Plain(point, frame.Case));

    public string Probably(string text, Doubt doubt) => doubt.HasFlag(Doubt.Uncertain) ? DateWording.Fill(words.Perhaps, text) : text;

    /// <summary>An estimated year, <c>1950S2</c>, is about that year.</summary>
    public static Doubt DoubtOf(DatePoint point) =>
        point.Year.Text.Contains('S', StringComparison.Ordinal) ? point.Doubt | Doubt.Approximate : point.Doubt;

    public string Plain(DatePoint point, Case @case)
    {
        if (point.SeasonNumber is { } season && YearWithin(point.Year) is { } seasonYear)
            return DateWording.Fill(words.Season, words.Seasons[season][@case], seasonYear);
        if (point.Month is null && Year(point.Year, @case) is { } year)
            return year;
        return (point.Month is null || point.SeasonNumber is not null ? null : WithMonth(point, @case)) ?? Between(point);
    }

    public string Month(string digits, bool isOfDay, Case @case) => ((isOfDay ? words.MonthsOfDay : null) ?? words.Months)[int.Parse(digits) - 1][@case];

    public static string DayNumber(string digits) => int.Parse(digits).ToString();

    /// <summary>A year beside its months: its number, with what the language adds to it there.</summary>
    public string YearWithin(long year) => WithEra(year, number => DateWording.Fill(words.YearWithin, number));

    /// <summary>Several years, by the words for their numbers.</summary>
    public string Years(string numbers) => DateWording.Fill(words.Years, numbers);

    /// <summary>A year by its number and era alone, for lists of years.</summary>
    public string YearNumber(long year) => WithEra(year, number => number);

    private string Doubted(DatePoint point, Doubt doubt, Case @case) =>
        Probably(doubt.HasFlag(Doubt.Approximate) ? Plain(point, @case is Case.Plain ? words.About : words.About with { Case = @case }) : Plain(point, @case), doubt);

    /// <summary>A year with its era, a decade or a century; null for years masked otherwise.</summary>
    private string? Year(YearPart year, Case @case)
    {
        if (!year.IsMasked)
            return WithEra(year.Lowest, number => DateWording.Fill(words.Year[@case], number));
        if (year.Digits[2..] == "XX" && !DigitMask.IsMasked(year.Digits[..2]))
        {
            var century = words.Century(DigitMask.Lowest(year.Digits[..2]) + 1)[@case];
            return year.Text[0] == '-' ? DateWording.Fill(words.BeforeChrist, century) : century;
        }
        var isDecade = !DigitMask.IsMasked(year.Digits[..3]) && year.Lowest >= 1000;
        return isDecade ? words.Decade((int)year.Lowest)[@case] : null;
    }

    private string? YearWithin(YearPart year) => year.IsMasked ? Year(year, Case.Of) : YearWithin(year.Lowest);

    private string WithEra(long year, Func<string, string> form) =>
        year <= 0 ? DateWording.Fill(words.BeforeChrist, form((1 - year).ToString()))
        : year < 1000 ? DateWording.Fill(words.AfterChrist, form(year.ToString()))
        : form(year.ToString());

    private string? WithMonth(DatePoint point, Case @case)
    {
        var isMonthKnown = !DigitMask.IsMasked(point.Month!);
        var isDayKnown = point.Day is not null && !DigitMask.IsMasked(point.Day);
        if (point.Year.Digits == "XXXX" && isMonthKnown && isDayKnown)
            return DateWording.Fill(words.DayOfAnyYear, DayNumber(point.Day!), Month(point.Month!, true, @case));
        if (Year(point.Year, Case.Of) is not { } year || (point.Year.IsMasked && point.Day is not null))
            return null;
        if (point.Month == "XX" && point.Day is null or "XX")
            return Framed(point.Day is null ? words.SomeMonth : words.SomeDay, each => Year(point.Year, each)!);
        if (!isMonthKnown || point.Year.IsMasked)
            return null;
        var within = YearWithin(point.Year.Lowest);
        if (isDayKnown)
            return DateWording.Fill(words.Day, DayNumber(point.Day!), Month(point.Month!, true, @case), within);
        return point.Day switch
        {
            null => DateWording.Fill(words.Month, Month(point.Month!, words.IsYearFirst, @case), within),
            "XX" => Framed(words.SomeDay, each => DateWording.Fill(words.Month, Month(point.Month!, words.IsYearFirst, each), within)),
            _ => null,
        };
    }

    private static string Framed(Frame frame, Func<Case, string> write) => DateWording.Fill(frame.Pattern, write(frame.Case));

    /// <summary>Digits masked in some other way: the first and the last day they can mean, or their years.</summary>
    private string Between(DatePoint point)
    {
        if (point.Month is null)
            return DateWording.Fill(words.Between, WithEra(point.Year.Lowest, number => DateWording.Fill(words.Year[Case.From], number)), WithEra(point.Year.Highest, number => DateWording.Fill(words.Year[Case.Until], number)));
        return DateWording.Fill(words.Between, Day(point.Span.First!.Value, Case.From), Day(point.Span.Last!.Value, Case.Until));
    }

    private string Day(CalendarDay day, Case @case) =>
        DateWording.Fill(words.Day, day.Day.ToString(), Month(day.Month.ToString(), true, @case), YearWithin(day.Year));
}
