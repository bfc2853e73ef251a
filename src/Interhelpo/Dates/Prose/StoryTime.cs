using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

/// <summary>The time a text has come to: the nearest date told before, as precisely as it was told.</summary>
/// <remarks><c>IsReckoned</c>: whether that date was itself reckoned.</remarks>
internal sealed record StoryTime(long Year, int? Month, int? Day, int? Season, bool IsReckoned)
{
    // The winter of a year begins in its December; what is told next is the spring or summer after it.
    private const int LastMonthAfterWinter = 8;

    /// <summary>The time after a date; null when the date says no single year.</summary>
    public static StoryTime? From(HistoricalDate? date) => date?.Shape switch
    {
        DatePoint point => From(point),
        Interval { EndEdge: Edge.Date } interval => From(interval.End!),
        Interval { StartEdge: Edge.Date } interval => From(interval.Start!),
        _ => null,
    };

    /// <summary>The time after a stated moment; null for decades and centuries.</summary>
    public static StoryTime? From(Moment moment, bool isReckoned) =>
        moment.Edtf is not null ? From(HistoricalDate.Parse(moment.Edtf).Value)
        : moment.Scale > Scale.Year ? null
        : new(moment.Year!.Value, moment.Month, moment.Day, moment.Season, isReckoned);

    /// <summary>Where in its year it is, in months; null when only the year is known.</summary>
    public int? MonthOfYear => Month ?? (Season is { } season ? FirstMonthOf(season) : null);

    /// <summary>The year of a month told now: in a winter the months after December are of the next one.</summary>
    public long YearOf(int? month) => Season == Edtf.Season.Winter && month <= LastMonthAfterWinter ? Year + 1 : Year;

    public static int FirstMonthOf(int season) => Edtf.Season.In(2000, season).First!.Value.Month;

    public override string ToString() =>
        MomentText.Of(
            new Moment(Day is not null ? Scale.Day : Month is not null ? Scale.Month : Season is not null ? Scale.Season : Scale.Year, 0, 0)
            {
                Year = Year,
                Month = Month,
                Day = Day,
                Season = Season,
            },
            Doubt.None).Whole + (IsReckoned ? ", the date reckoned before" : ", the date stated before");

    private static StoryTime? From(DatePoint point)
    {
        if (point.Year.IsMasked)
            return null;
        int? month = point.Month is { } digits && !DigitMask.IsMasked(digits) ? int.Parse(digits) : null;
        int? day = month is not null && point.Day is { } dayDigits && !DigitMask.IsMasked(dayDigits) ? int.Parse(dayDigits) : null;
        return new(point.Year.Lowest, month, day, point.SeasonNumber <= Edtf.Season.Winter ? point.SeasonNumber : null, false);
    }
}
