namespace Interhelpo.Dates.Edtf;

/// <summary>
/// The groupings of months that ISO 8601-2 numbers 21 to 41: seasons (without and with hemisphere), quarters, thirds and halves of a year.
/// The standard leaves the months of a season open; here they are the meteorological ones, and a year's winter begins in its December.
/// </summary>
internal static class Season
{
    public const int Spring = 21, Summer = 22, Autumn = 23, Winter = 24;
    public const int FirstQuarter = 33, FirstHalf = 40, SecondHalf = 41;

    public static bool IsSeason(int number) => number is >= 21 and <= 41;

    public static Span In(long year, int season)
    {
        var (month, months) = season switch
        {
            Spring or 25 or 31 => (3, 3),
            Summer or 26 or 32 => (6, 3),
            Autumn or 27 or 29 => (9, 3),
            Winter or 28 or 30 => (12, 3),
            <= 36 => ((season - FirstQuarter) * 3 + 1, 3),
            <= 39 => ((season - 37) * 4 + 1, 4),
            _ => ((season - FirstHalf) * 6 + 1, 6),
        };
        var lastMonth = month + months - 1;
        var lastYear = Math.Min(lastMonth > 12 ? year + 1 : year, CalendarDay.FurthestYear);
        lastMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth;
        return new(new(year, month, 1), new(lastYear, lastMonth, CalendarDay.DaysIn(lastYear, lastMonth)));
    }
}
