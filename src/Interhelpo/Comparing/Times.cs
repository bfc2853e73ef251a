using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>How the times of two statements stand to each other.</summary>
internal static class Times
{
    /// <summary>A date that is only approximate may be off by so many days for each side.</summary>
    private const long DaysOfApproximate = 366 * 2;

    /// <summary>Whether they share a day.</summary>
    public static bool Overlap(HistoricalDate one, HistoricalDate other) => other.PossiblyWithin(one.Earliest, one.Latest);

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

    private static bool IsPlain(HistoricalDate date) => date is { Earliest: not null, Latest: not null, IsApproximate: false, IsUncertain: false };

    private static long Day(CalendarDay? day, long otherwise) => day?.DayNumber ?? otherwise;
}
