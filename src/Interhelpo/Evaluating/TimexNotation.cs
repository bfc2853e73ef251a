using Interhelpo.Dates;
using Interhelpo.Dates.Edtf;
using Interhelpo.Dates.Prose;

namespace Interhelpo.Evaluating;

/// <summary>Writes what a text says of time in the notation of TIMEX2 (2005), in which the labelled data are. A range is two expressions there.</summary>
public static class TimexNotation
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>The expressions of a text in its order, read by the code that the importer runs.</summary>
    public static IReadOnlyList<Timex> Of(string text, string language) => [.. TemporalExpressions.Find(text, language).SelectMany(Of)];

    /// <summary>One expression: of a range, both ends; of a well-known period none, for TIMEX2 takes it for a name.</summary>
    public static IEnumerable<Timex> Of(TemporalExpression expression) =>
        expression.Moments.Select(told => new Timex(told.Span.Start, told.Span.End, ValueOf(told.Moment), ModOf(told.Moment)));

    private static string ValueOf(Moment moment)
    {
        if (moment.Edtf is { } edtf)
            return edtf[0] == '[' ? edtf[1..edtf.IndexOf(',', StringComparison.Ordinal)] : edtf;
        var year = YearOf(moment);
        return moment.Scale switch
        {
            Scale.Century => year[..^2],
            Scale.Decade => year[..^1],
            Scale.Year when moment.Part is Part.FirstHalf => year + "-H1",
            Scale.Year when moment.Part is Part.SecondHalf => year + "-H2",
            Scale.Year => year,
            Scale.Season => $"{year}-{Seasons[moment.Season!.Value - Season.Spring]}",
            Scale.Month => $"{year}-{moment.Month:00}",
            _ => $"{year}-{moment.Month:00}-{moment.Day:00}",
        };
    }

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
}
