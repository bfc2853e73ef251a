namespace Interhelpo.Dates.Edtf;

/// <summary>One date of EDTF: a year, a month or season, a day, each perhaps masked or doubted.</summary>
/// <param name="Year">Four digits, perhaps masked, or a long year.</param>
/// <param name="Month">Two digits, <c>05</c>, <c>1X</c>, <c>XX</c>; null when the date is only a year or a season.</param>
/// <param name="Day">Two digits; null when there is none.</param>
/// <param name="SeasonNumber">21 to 41 in place of a month.</param>
/// <param name="Doubts">Of the year, of the month or season, of the day.</param>
/// <param name="Time">From the <c>T</c> on, as read; it never narrows the span below a day.</param>
internal sealed record DatePoint(
    YearPart Year,
    string? Month = null,
    string? Day = null,
    int? SeasonNumber = null,
    (Doubt Year, Doubt Month, Doubt Day) Doubts = default,
    string Time = "") : Shape
{
    public Span Span => FindSpan() ?? default;

    public override IEnumerable<Span> Spans => [Span];

    public override Doubt Doubt => Doubts.Year | Doubts.Month | Doubts.Day;

    public bool IsMasked => Year.IsMasked || (Month is not null && DigitMask.IsMasked(Month)) || (Day is not null && DigitMask.IsMasked(Day));

    /// <summary>False for a day that no calendar has, and for a mask that no day fits.</summary>
    public bool Exists => FindSpan() is not null;

    public bool Equals(DatePoint? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString()
    {
        if (Doubts == default)
            return Year.Text + (SeasonNumber is null ? "" : $"-{SeasonNumber}") + (Month is null ? "" : "-" + Month) + (Day is null ? "" : "-" + Day) + Time;
        var parts = Parts();
        var text = "";
        var grouped = SharedFromTheLeft(parts);
        for (var at = 0; at < parts.Count; at++)
        {
            if (at > 0)
                text += "-";
            if (at >= grouped)
                text += parts[at].Doubt.Sign();
            text += parts[at].Text;
            if (at == grouped - 1)
                text += parts[at].Doubt.Sign();
        }
        return text + Time;
    }

    private List<(string Text, Doubt Doubt)> Parts()
    {
        var parts = new List<(string, Doubt)> { (Year.Text, Doubts.Year) };
        if ((SeasonNumber?.ToString() ?? Month) is { } second)
            parts.Add((second, Doubts.Month));
        if (Day is not null)
            parts.Add((Day, Doubts.Day));
        return parts;
    }

    /// <summary>How many parts, from the year on, share its doubt: one sign to the right of them says it for all.</summary>
    private static int SharedFromTheLeft(List<(string Text, Doubt Doubt)> parts) =>
        parts[0].Doubt is Doubt.None ? 0 : parts.TakeWhile(part => part.Doubt == parts[0].Doubt).Count();

    private Span? FindSpan()
    {
        if (Month is not null && !IsMasked)
            return FindPlainSpan(int.Parse(Month), Day is null ? null : int.Parse(Day));
        if (SeasonNumber is { } season)
            return new(Edtf.Season.In(Year.Lowest, season).First, Edtf.Season.In(Year.Highest, season).Last);
        if (Month is null)
            return new(new(Year.Lowest, 1, 1), new(Year.Highest, 12, 31));
        return Find(ascending: true) is { } first && Find(ascending: false) is { } last ? new(first, last) : null;
    }

    /// <summary>Most dates have all their digits.</summary>
    private Span? FindPlainSpan(int month, int? day)
    {
        var year = Year.Lowest;
        if (!CalendarDay.Exists(year, month, day ?? 1))
            return null;
        return new(new(year, month, day ?? 1), new(year, month, day ?? CalendarDay.DaysIn(year, month)));
    }

    private CalendarDay? Find(bool ascending)
    {
        foreach (var year in InOrder(Year.Candidates(), ascending))
        {
            foreach (var month in InOrder(DigitMask.Candidates(Month!).Where(month => month is >= 1 and <= 12), ascending))
            {
                var days = Day is null ? Enumerable.Range(1, CalendarDay.DaysIn(year, month)) : DigitMask.Candidates(Day).Select(day => day);
                foreach (var day in InOrder(days, ascending))
                {
                    if (CalendarDay.Exists(year, month, day))
                        return new(year, month, day);
                }
            }
        }
        return null;
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> numbers, bool ascending) => ascending ? numbers : numbers.Reverse();
}
