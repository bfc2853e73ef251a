using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

/// <summary>A stated moment in EDTF: as a whole, and as the beginning or the end of an interval. Parts of it are approximate.</summary>
internal readonly record struct MomentText(string Whole, string Start, string End)
{
    public static MomentText Of(Moment moment, Doubt more)
    {
        var doubt = moment.Doubt | more;
        if (moment.Edtf is not null)
            return Single(moment.Edtf[0] == '[' ? moment.Edtf : moment.Edtf + doubt.Sign());
        if (moment.Part is not Part.Whole)
            return OfPart(moment, doubt);
        var year = CalendarDay.YearText(moment.Year!.Value);
        return moment.Scale switch
        {
            Scale.Day => Single($"{year}-{moment.Month:D2}-{moment.Day:D2}{doubt.Sign()}"),
            Scale.Month => Single($"{year}-{moment.Month:D2}{doubt.Sign()}"),
            Scale.Season => Single($"{year}-{moment.Season}{doubt.Sign()}"),
            Scale.Year => Single(year + doubt.Sign()),
            _ => OfYears(moment, doubt),
        };
    }

    private static MomentText Single(string text) => new(text, text, text);

    private static MomentText Both(string start, string end) => new($"{start}/{end}", start, end);

    /// <summary>Decades and centuries as masks; decades before Christ, which begin with a nine, as intervals.</summary>
    private static MomentText OfYears(Moment moment, Doubt doubt)
    {
        var (first, last) = (CalendarDay.YearText(moment.Year!.Value), CalendarDay.YearText(moment.LastYear));
        if (moment.Scale is Scale.Decade && moment.Year < 0)
            return Both(first + doubt.Sign(), last + doubt.Sign());
        var unsaid = moment.Scale is Scale.Century ? 2 : 1;
        return Single((moment.Year < 0 ? first : last)[..^unsaid] + new string(DigitMask.Unspecified, unsaid) + doubt.Sign());
    }

    private static MomentText OfPart(Moment moment, Doubt doubt)
    {
        var half = moment.Part is Part.FirstHalf or Part.SecondHalf;
        var sign = (half ? doubt : doubt | Doubt.Approximate).Sign();
        var year = moment.Year!.Value;
        var text = CalendarDay.YearText(year);
        switch (moment.Scale)
        {
            case Scale.Year when half:
                return Single($"{text}-{(moment.Part is Part.FirstHalf ? Edtf.Season.FirstHalf : Edtf.Season.SecondHalf)}{sign}");
            case Scale.Year:
                var (firstMonth, lastMonth) = Third(moment.Part, (1, 4), (5, 8), (9, 12));
                return Both($"{text}-{firstMonth:D2}{sign}", $"{text}-{lastMonth:D2}{sign}");
            case Scale.Month:
                var days = CalendarDay.DaysIn(year, moment.Month!.Value);
                var (firstDay, lastDay) = half ? Third(moment.Part, (1, 15), default, (16, days)) : Third(moment.Part, (1, 10), (11, 20), (21, days));
                return Both($"{text}-{moment.Month:D2}-{firstDay:D2}{sign}", $"{text}-{moment.Month:D2}-{lastDay:D2}{sign}");
            case Scale.Decade or Scale.Century:
                var step = moment.Scale is Scale.Century ? 10 : 1;
                var (first, last) = half ? Third(moment.Part, (0, 4), default, (5, 9)) : Third(moment.Part, (0, 3), (4, 6), (7, 9));
                return Both(CalendarDay.YearText(year + first * step) + sign, CalendarDay.YearText(year + last * step + step - 1) + sign);
            default:
                return Of(moment with { Part = Part.Whole }, Doubt.Approximate | doubt);
        }
    }

    private static (int First, int Last) Third(Part part, (int, int) early, (int, int) mid, (int, int) late) => part switch
    {
        Part.Early or Part.FirstHalf => early,
        Part.Mid => mid,
        _ => late,
    };
}
