using System.Globalization;

namespace Interhelpo.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar with an astronomical year: year 0 is 1 BC, -1 is 2 BC, as in ISO 8601.
/// Refuses days no calendar has, and years further than <see cref="FurthestYear"/> from zero.
/// </summary>
public readonly record struct CalendarDay : IComparable<CalendarDay>
{
    /// <summary>The widest year, before and after zero, that is counted in days without overflow.</summary>
    public const long FurthestYear = 999_999_999_999;

    private const int DaysInCycle = 146_097;
    private const int YearsInCycle = 400;

    // Counted from zero, so that the default value is a day too: 0000-01-01.
    private readonly byte monthFromZero;
    private readonly byte dayFromZero;

    public CalendarDay(long year, int month, int day)
    {
        if (!Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year}-{month}-{day}.");
        Year = year;
        monthFromZero = (byte)(month - 1);
        dayFromZero = (byte)(day - 1);
    }

    /// <summary>Astronomical: 0 is 1 BC, -489 is 490 BC.</summary>
    public long Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month => monthFromZero + 1;

    /// <summary>1 to 31.</summary>
    public int Day => dayFromZero + 1;

    /// <summary>Days since 0001-01-01, which is day 0 (as in <see cref="DateOnly.DayNumber"/>); negative before.</summary>
    public long DayNumber
    {
        get
        {
            // Years counted from March, so that the leap day ends them.
            var years = Month > 2 ? Year : Year - 1;
            var cycle = Math.DivRem(years, YearsInCycle, out var ofCycle);
            if (ofCycle < 0)
                (cycle, ofCycle) = (cycle - 1, ofCycle + YearsInCycle);
            var dayOfYear = ((153 * (Month > 2 ? Month - 3 : Month + 9)) + 2) / 5 + dayFromZero;
            return cycle * DaysInCycle + ofCycle * 365 + ofCycle / 4 - ofCycle / 100 + dayOfYear - 306;
        }
    }

    public static bool Exists(long year, int month, int day) =>
        year is >= -FurthestYear and <= FurthestYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);

    public static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % YearsInCycle == 0);

    /// <summary>The day so many days later (earlier if negative); null beyond <see cref="FurthestYear"/>.</summary>
    public CalendarDay? PlusDays(long days) => FromDayNumber(DayNumber + days);

    /// <summary>The inverse of <see cref="DayNumber"/>; null beyond <see cref="FurthestYear"/>.</summary>
    public static CalendarDay? FromDayNumber(long number)
    {
        var fromMarch = number + 306;
        var cycle = Math.DivRem(fromMarch, DaysInCycle, out var ofCycle);
        if (ofCycle < 0)
            (cycle, ofCycle) = (cycle - 1, ofCycle + DaysInCycle);
        var years = (ofCycle - ofCycle / 1460 + ofCycle / 36524 - ofCycle / 146_096) / 365;
        var dayOfYear = ofCycle - (365 * years + years / 4 - years / 100);
        var monthFromMarch = (int)((5 * dayOfYear + 2) / 153);
        var day = (int)(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        var year = cycle * YearsInCycle + years + (month <= 2 ? 1 : 0);
        return Exists(year, month, day) ? new CalendarDay(year, month, day) : null;
    }

    /// <summary>ISO 8601: <c>1923-05-01</c>, <c>-0489-08-01</c>, and with the sign of an expanded year <c>+12000-01-01</c>.</summary>
    public override string ToString() => (Year > 9999 ? "+" : "") + $"{YearText(Year)}-{Month:D2}-{Day:D2}";

    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>Four digits at least, the minus before them: <c>0079</c>, <c>-0489</c>.</summary>
    internal static string YearText(long year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
