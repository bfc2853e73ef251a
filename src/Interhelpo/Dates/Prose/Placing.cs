using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

/// <summary>A moment that says its year, and how it came by it.</summary>
/// <remarks><c>Reckoning</c>: null when its own words stated it.</remarks>
internal sealed record Placed(Moment Moment, DateBasis Basis, string? Reckoning);

/// <summary>Places moments that leave something unsaid in the time told before; refuses where that would be a guess.</summary>
internal static class Placing
{
    private const int LikeliestCentury = 1900;
    private const int DaysOfWeek = 7;

    /// <summary>The calendar whose days have been counted in these weeks began in the autumn of this year.</summary>
    private const int LastYearOfOldWeeks = 1582;

    public static Placed? Place(Moment moment, StoryTime? story)
    {
        if (moment.IsStated)
            return new(moment, DateBasis.Stated, moment.Note);
        if (story is null)
            return moment.Tens is { } tens ? new(moment with { Year = LikeliestCentury + tens, Doubt = moment.Doubt | Doubt.Uncertain }, DateBasis.Carried, "taken to be of the 20th century, for no other is told") : null;
        return moment.Carry switch
        {
            Carry.Never => null,
            Carry.Same => Same(moment, story),
            Carry.Away => Away(moment, story, moment.Away, $"{story}"),
            _ => Beside(moment, story, moment.Carry is Carry.Next ? 1 : -1),
        };
    }

    /// <summary>What can be said of a moment that cannot be placed: year, month or day of the story, as far as they still hold; the rest stays null.</summary>
    public static Moment Loosely(Moment moment, StoryTime? story)
    {
        if (moment.IsStated || story is null || moment.Carry is Carry.Never || moment.Weekday > 0)
            return moment;
        if (moment.Scale is Scale.Decade or Scale.Century && moment.Carry is Carry.Next or Carry.Previous)
            return moment with { Year = story.Year + (moment.Carry is Carry.Next ? 1 : -1) * (moment.Scale is Scale.Century ? 100 : 10) };
        if (moment is not { Carry: Carry.Away, Away: 0 } && Place(moment, story) is { } placed)
            return placed.Moment with { Doubt = moment.Doubt };
        if (moment is { Carry: Carry.Away, Away: 0 })
            return moment with { Year = story.Year, Month = story.Month };
        return moment.Carry is Carry.Same && moment.Scale is Scale.Day
            ? moment with { Year = story.Year, Month = moment.Month ?? story.Month, Day = moment.Day ?? story.Day }
            : moment with { Year = story.Year };
    }

    /// <summary>So many units away from a time; null when that time is not known as finely as the unit.</summary>
    public static Placed? Away(Moment moment, StoryTime from, int count, string anchor)
    {
        var placed = moment.Scale switch
        {
            Scale.Day when from.Day is not null => OnDay(moment, from, count),
            Scale.Month when from.Month is not null => InMonth(moment, from, count),
            Scale.Year => moment with { Year = from.Year + count },
            Scale.Decade => moment with { Scale = Scale.Year, Year = from.Year + count * 10L },
            Scale.Century => moment with { Scale = Scale.Year, Year = from.Year + count * 100L },
            _ => null,
        };
        return placed is null ? null : Reckoned(placed, $"{Amount(Math.Abs(count), moment.Scale)} {(count < 0 ? "before" : "after")} {anchor}");
    }

    private static Placed? Same(Moment moment, StoryTime story)
    {
        var placed = moment with { Year = story.YearOf(moment.Month) + moment.YearsOn };
        var what = "year";
        switch (moment.Scale)
        {
            case Scale.Day when moment.Day is null:
                what = "day";
                placed = placed with { Month = story.Month, Day = story.Day };
                break;
            case Scale.Day when moment.Month is null:
                what = "month";
                placed = placed with { Month = moment.Day < story.Day ? null : story.Month };
                break;
            case Scale.Month when moment.Month is null:
                what = "month";
                placed = placed with { Month = story.Month };
                break;
            case Scale.Day or Scale.Month when moment is { Month: 1, YearsOn: 0 } && story.Month is 12:
                return Reckoned(placed with { Year = story.Year + 1 }, $"the January after {story}");
            case Scale.Decade:
                what = moment.Tens is null ? "decade" : "decade of that name nearest to the year";
                placed = placed with { Year = moment.Tens is { } tens ? NearestDecade(tens, story.Year) : story.Year / 10 * 10 };
                break;
        }
        if ((what is "day" && story.Day is null) || (what is "month" && placed.Month is null) || (moment.Scale is Scale.Decade && story.Year < 1000))
            return null;
        if (moment.YearsOn != 0)
            return Reckoned(placed, $"the year {(moment.YearsOn > 0 ? "after" : "before")} {story}");
        return story.IsReckoned && moment.Tens is null
            ? new(Approximate(placed), DateBasis.Reckoned, $"the {what} of {story}")
            : new(placed, DateBasis.Carried, $"the {what} of {story}");
    }

    /// <summary>The thirties that are nearest to a year.</summary>
    private static long NearestDecade(int tens, long year)
    {
        var decade = year / 100 * 100 + tens;
        return decade - year > 50 ? decade - 100 : year - decade > 50 ? decade + 100 : decade;
    }

    /// <summary>The next or previous year, month, day; the next or previous spring or April.</summary>
    private static Placed? Beside(Moment moment, StoryTime story, int step)
    {
        var side = step > 0 ? "after" : "before";
        if (moment.Weekday > 0)
            return OnWeekday(moment, story) is { } weekday ? Reckoned(weekday, $"the day of that name {side} {story}") : null;
        if (moment.Season is null && moment.Month is null)
            return Away(moment, story, step, $"{story}") is { } placed ? placed with { Reckoning = $"the {Unit(moment.Scale)} {side} {story}" } : null;
        var month = moment.Month ?? StoryTime.FirstMonthOf(moment.Season!.Value);
        var sameYear = story.MonthOfYear is { } now && (step > 0 ? month > now : month < now);
        return Reckoned(moment with { Year = sameYear ? story.Year : story.Year + step }, $"the {(moment.Season is null ? "month" : "season")} of that name {side} {story}");
    }

    /// <summary>The weekday that follows; null when the day told before is that weekday itself, or too old for our weeks.</summary>
    private static Moment? OnWeekday(Moment moment, StoryTime from)
    {
        if (from.Day is null || from.Year <= LastYearOfOldWeeks || !CalendarDay.Exists(from.Year, from.Month!.Value, from.Day.Value))
            return null;
        // Day 0 was a Monday.
        var today = new CalendarDay(from.Year, from.Month.Value, from.Day.Value).DayNumber % DaysOfWeek;
        var days = (int)((moment.Weekday - 1 - today + DaysOfWeek) % DaysOfWeek);
        return days == 0 ? null : OnDay(moment, from, days);
    }

    private static Moment? OnDay(Moment moment, StoryTime from, int count) =>
        CalendarDay.Exists(from.Year, from.Month!.Value, from.Day!.Value)
        && new CalendarDay(from.Year, from.Month.Value, from.Day.Value).PlusDays(count) is { } day
            ? moment with { Year = day.Year, Month = day.Month, Day = day.Day }
            : null;

    private static Moment InMonth(Moment moment, StoryTime from, int count)
    {
        var months = from.Year * 12 + from.Month!.Value - 1 + count;
        return moment with { Year = (long)Math.Floor(months / 12.0), Month = (int)(((months % 12) + 12) % 12) + 1 };
    }

    private static Placed Reckoned(Moment moment, string how) => new(Approximate(moment), DateBasis.Reckoned, how);

    private static Moment Approximate(Moment moment) => moment with { Doubt = moment.Doubt | Doubt.Approximate };

    private static string Amount(int count, Scale scale) => (count, scale) switch
    {
        (1, _) => $"1 {Unit(scale)}",
        (_, Scale.Century) => $"{count} centuries",
        _ => $"{count} {Unit(scale)}s",
    };

    private static string Unit(Scale scale) => scale switch
    {
        Scale.Day => "day",
        Scale.Month => "month",
        Scale.Season => "season",
        Scale.Year => "year",
        Scale.Decade => "decade",
        _ => "century",
    };
}
