using Interhelpo.Dates;
using Interhelpo.Dates.Edtf;
using Interhelpo.Dates.Prose;

namespace Interhelpo.Evaluating;

/// <summary>Writes what a text says of time in the notation of TIMEX2 (2005), in which the labelled data are. A range is two expressions there.</summary>
public static class TimexNotation
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];
    private static readonly string[] DayParts = ["MO", "MI", "AF", "EV", "NI"];

    /// <summary>The expressions of a text in its order, read by the code that the importer runs.</summary>
    public static IReadOnlyList<Timex> Of(string text, string language)
    {
        var read = TemporalExpressions.Find(text, language).SelectMany(Of);
        return [.. language == "uk" ? read.Select(timex => UkrainianYearWord.Leave(text, timex)) : read];
    }

    /// <summary>One expression: of a range, both ends; of a well-known period none, for TIMEX2 takes it for a name.</summary>
    public static IEnumerable<Timex> Of(TemporalExpression expression) => expression.Kind is TemporalKind.Date
        ? expression.Moments.Select(told => new Timex(told.Span.Start, told.Span.End, ValueOf(told.Moment), ModOf(told.Moment)))
        : [new Timex(expression.Span.Start, expression.Span.End, ValueOf(expression), ModOf(expression.Duration?.Bound))];

    private static string ValueOf(TemporalExpression expression) => expression.Kind switch
    {
        TemporalKind.Past => "PAST_REF",
        TemporalKind.Present => "PRESENT_REF",
        TemporalKind.Future => "FUTURE_REF",
        TemporalKind.Duration => ValueOf(expression.Duration!),
        TemporalKind.Repeated => expression.Duration!.Unit switch
        {
            TimeUnit.Year => "XXXX",
            TimeUnit.Month => "XXXX-XX",
            TimeUnit.Week => "XXXX-WXX",
            _ => "XXXX-XX-XX",
        },
        _ => "",
    };

    private static string ValueOf(Duration duration)
    {
        var count = duration.Count?.ToString() ?? "X";
        return duration.Unit switch
        {
            TimeUnit.Minute => $"PT{count}M",
            TimeUnit.Hour => $"PT{count}H",
            TimeUnit.Decade => $"P{count}DE",
            TimeUnit.Century => $"P{count}CE",
            var unit => $"P{count}{unit.ToString()[0]}",
        };
    }

    private static string ValueOf(Moment moment)
    {
        if (moment.Edtf is { } edtf)
            return edtf[0] == '[' ? edtf[1..edtf.IndexOf(',', StringComparison.Ordinal)] : edtf;
        var year = moment.Year is null ? "XXXX" : YearOf(moment);
        return moment.Scale switch
        {
            Scale.Century => year[..^2],
            Scale.Decade => year[..^1],
            Scale.Year when moment.Part is Part.FirstHalf => year + "-H1",
            Scale.Year when moment.Part is Part.SecondHalf => year + "-H2",
            Scale.Year => year,
            Scale.Season => $"{year}-{Seasons[moment.Season!.Value - Season.Spring]}",
            Scale.Month => $"{year}-{TwoDigits(moment.Month)}",
            _ when moment is { Year: null, Weekday: > 0 } => $"{year}-WXX-{moment.Weekday}",
            _ => $"{year}-{TwoDigits(moment.Month)}-{TwoDigits(moment.Day)}{TimeOf(moment)}",
        };
    }

    private static string TwoDigits(int? number) => number is null ? "XX" : $"{number:00}";

    private static string TimeOf(Moment moment) => moment switch
    {
        { Minute: { } minute } => $"T{minute / 60:00}:{minute % 60:00}",
        { DayPart: not DayPart.Whole } => "T" + DayParts[moment.DayPart - DayPart.Morning],
        _ => "",
    };

    /// <summary>Years before Christ as they are counted, without a year 0; the 4th century before Christ has the hundreds digits 03.</summary>
    private static string YearOf(Moment moment) => moment.Year switch
    {
        > 0 and var year => $"{year:0000}",
        0 when moment.Scale is Scale.Century => "0000",
        var year when moment.Scale is Scale.Century => $"BC{-year:0000}",
        var year => $"BC{1 - year:0000}",
    };

    private static string? ModOf(Moment moment) => moment.Part switch
    {
        Part.Early => "START",
        Part.Mid => "MID",
        Part.Late => "END",
        _ => moment.Doubt.HasFlag(Doubt.Approximate) ? "APPROX" : null,
    };

    private static string? ModOf(DurationBound? bound) => bound switch
    {
        DurationBound.MoreThan => "MORE_THAN",
        DurationBound.LessThan => "LESS_THAN",
        DurationBound.AtLeast => "EQUAL_OR_MORE",
        DurationBound.AtMost => "EQUAL_OR_LESS",
        DurationBound.About => "APPROX",
        _ => null,
    };
}
