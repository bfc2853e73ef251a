using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>How the times of two statements stand to each other.</summary>
internal static class Times
{
    /// <summary>A date that is only approximate may be off by so many days for each side.</summary>
    private const long DaysOfApproximate = 366 * 2;

    private const long DaysOfYear = 365;
    private const long DaysOfSeason = 100;
    private const long DaysOfMonth = 31;
    private const int December = 12;
    private const int February = 2;
    private const double MostYears = 100;

    /// <summary>Whether they share a day; of a date that is open on one side only the known edge counts: "until 1980" is not 1884.</summary>
    public static bool Overlap(HistoricalDate one, HistoricalDate other)
    {
        var (first, last) = Edges(one);
        var (otherFirst, otherLast) = Edges(other);
        return first <= otherLast && otherFirst <= last;
    }

    /// <summary>Whether two statements may speak of the same time: one does not say when, or the times touch, "about" allowed for.</summary>
    public static bool MayBeOne(HistoricalDate? one, HistoricalDate? other)
    {
        if (one is null || other is null)
            return true;
        var slack = one.IsApproximate || other.IsApproximate ? DaysOfApproximate : 0;
        return Day(one.Earliest, long.MinValue / 2) - slack <= Day(other.Latest, long.MaxValue / 2) && Day(other.Earliest, long.MinValue / 2) - slack <= Day(one.Latest, long.MaxValue / 2);
    }

    /// <summary>Whether both are plain statements of when: no open ends, no "about", no "or".</summary>
    public static bool AreStated(HistoricalDate one, HistoricalDate other) => IsPlain(one) && IsPlain(other);

    /// <summary>How far apart two dates begin, in years; a hundred when one has no edge.</summary>
    public static double YearsBetween(HistoricalDate one, HistoricalDate other) =>
        one.Earliest is { } first && other.Earliest is { } second ? Math.Abs(first.DayNumber - second.DayNumber) / (double)DaysOfYear : MostYears;

    /// <summary>How seldom two dates touch by chance: 2 when both are known to the month, 1 when one is known to the season, else 0.</summary>
    public static int Exactness(HistoricalDate one, HistoricalDate other)
    {
        var (days, otherDays) = (Days(one), Days(other));
        return days <= DaysOfMonth && otherDays <= DaysOfMonth ? 2 : Math.Min(days, otherDays) <= DaysOfSeason ? 1 : 0;
    }

    private static long Days(HistoricalDate date) => date is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : long.MaxValue;

    /// <summary>An edge is known to its year at least. "The winter of 1937" may have been its January as well as its December.</summary>
    private static (long First, long Last) Edges(HistoricalDate date)
    {
        var first = date.Earliest?.DayNumber ?? date.Latest?.DayNumber - DaysOfYear ?? long.MinValue;
        var last = date.Latest?.DayNumber ?? date.Earliest?.DayNumber + DaysOfYear ?? long.MaxValue;
        var isWinter = date is { Earliest: { Month: December }, Latest.Month: February } && last - first <= DaysOfSeason;
        return (isWinter ? first - DaysOfYear + DaysOfMonth : first, last);
    }

    private static bool IsPlain(HistoricalDate date) => date is { Earliest: not null, Latest: not null, IsApproximate: false, IsUncertain: false };

    private static long Day(CalendarDay? day, long otherwise) => day?.DayNumber ?? otherwise;
}
