using Interhelpo.Dates.Edtf;
using Interhelpo.Dates.Prose;

namespace Interhelpo.Dates.Wording;

/// <summary>Words whole dates: intervals shortened where their ends share a month or year, sets, parts of a decade or year.</summary>
internal sealed class DateWriter(DateWording words)
{
    private const string ShortDash = "–";
    private const string LongDash = " – ";

    private readonly PointWriter points = new(words);

    public string Write(Shape shape) => words.Smooth(shape switch
    {
        DatePoint point => points.Write(point),
        Interval interval => Write(interval),
        DateSet set => Write(set),
        _ => words.Unknown,
    });

    private string Write(Interval interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => WritePart(start, end) ?? WriteRange(start, end),
        ({ } start, null) => points.Write(start, interval.EndEdge is Edge.Open ? words.From : words.FromToUnknown),
        (null, { } end) => points.Write(end, interval.StartEdge is Edge.Open ? words.Until : words.UnknownUntil),
        _ => interval is { StartEdge: Edge.Open, EndEdge: Edge.Open } ? words.Always : words.Unknown,
    };

    /// <summary>"mid-1920s" for <c>1924~/1926~</c>, "early 1926" for <c>1926-01~/1926-04~</c>: whatever prose would have been read as this.</summary>
    private string? WritePart(DatePoint start, DatePoint end)
    {
        if (!start.Doubt.HasFlag(Doubt.Approximate) || start.Doubt != end.Doubt || start.IsMasked || end.IsMasked || start.Year.IsLong || end.Year.IsLong)
            return null;
        var more = start.Doubt & Doubt.Uncertain;
        foreach (var whole in WholesOf(start))
        {
            foreach (var part in new[] { Part.Early, Part.Mid, Part.Late })
            {
                var text = MomentText.Of(whole with { Part = part }, more);
                if (text.Start == start.ToString() && text.End == end.ToString())
                    return Write(whole, part, more);
            }
        }
        return null;
    }

    /// <summary>What an interval beginning here can be a part of.</summary>
    private static IEnumerable<Moment> WholesOf(DatePoint start)
    {
        var year = start.Year.Lowest;
        if (start.Day is not null)
            return [new(Scale.Month, 0, 0) { Year = year, Month = int.Parse(start.Month!) }];
        if (start.Month is not null)
            return [new(Scale.Year, 0, 0) { Year = year }];
        return start.SeasonNumber is null && year >= 1000
            ? [new(Scale.Decade, 0, 0) { Year = year / 10 * 10 }, new(Scale.Century, 0, 0) { Year = year / 100 * 100 }]
            : [];
    }

    private string Write(Moment whole, Part part, Doubt doubt)
    {
        var frame = part switch
        {
            Part.Early => words.Early,
            Part.Mid => words.Mid,
            _ => words.Late,
        };
        var point = PointReader.Read(MomentText.Of(whole, Doubt.None).Whole).Value!;
        return points.Probably(points.Plain(point, frame), doubt);
    }

    private string WriteRange(DatePoint start, DatePoint end)
    {
        var isSharable = IsPlain(start) && IsPlain(end) && start.Year == end.Year;
        if (isSharable && start.Month is not null && end.Month is not null && (start.Day is null) == (end.Day is null))
            return WriteWithinYear(start, end);
        return IsYear(start) && IsYear(end) ? WriteYears(start, end) : points.Write(start) + LongDash + points.Write(end);
    }

    private static bool IsPlain(DatePoint point) => PointWriter.DoubtOf(point) is Doubt.None && !point.IsMasked;

    private static bool IsYear(DatePoint point) => IsPlain(point) && point is { Month: null, SeasonNumber: null };

    /// <summary>"1927–1930", and with one era for both "499–493 BC".</summary>
    private string WriteYears(DatePoint start, DatePoint end)
    {
        if (end.Year.Lowest <= 0)
            return DateWording.Fill(words.BeforeChrist, points.Years($"{1 - start.Year.Lowest}{ShortDash}{1 - end.Year.Lowest}"));
        return start.Year.Lowest >= 1000
            ? points.Years(points.YearNumber(start.Year.Lowest) + ShortDash + points.YearNumber(end.Year.Lowest))
            : points.Write(start) + ShortDash + points.Write(end);
    }

    /// <summary>"12–15 May 1923", "3 May – 4 June 1923", "May–July 1925".</summary>
    private string WriteWithinYear(DatePoint start, DatePoint end)
    {
        var year = points.YearWithin(start.Year.Lowest);
        if (start.Day is null)
            return DateWording.Fill(words.Month, points.Month(start.Month!, words.IsYearFirst, Case.Plain) + ShortDash + points.Month(end.Month!, words.IsYearFirst, Case.Plain), year);
        if (start.Month == end.Month)
            return DateWording.Fill(words.Day, DateWording.Fill(words.Days, PointWriter.DayNumber(start.Day), PointWriter.DayNumber(end.Day!)), points.Month(end.Month!, true, Case.Plain), year);
        return words.IsYearFirst ? points.Write(start) + LongDash + WithoutYear(end) : WithoutYear(start) + LongDash + points.Write(end);
    }

    private string WithoutYear(DatePoint day) => DateWording.Fill(words.DayWithoutYear, PointWriter.DayNumber(day.Day!), points.Month(day.Month!, true, Case.Plain));

    private string Write(DateSet set)
    {
        var last = set.All ? words.And : words.Or;
        var years = set.Members.Where(member => Equals(member.From, member.To) && member.From is { } year && IsYear(year) && year.Year.Lowest >= 1000).ToList();
        if (years.Count == set.Members.Count && years.Count > 1)
            return WriteListOfYears([.. years.Select(year => points.YearNumber(year.From!.Year.Lowest))], last, set.All);
        return List([.. set.Members.Select(Write)], last);
    }

    /// <summary>"1925 or 1926": where years have a word, it stands once, after the last.</summary>
    private string WriteListOfYears(IReadOnlyList<string> years, string last, bool all) =>
        all ? points.Years(List(years, last)) : DateWording.Fill(words.Year.Plain, List(years, last));

    private static string List(IReadOnlyList<string> members, string last) =>
        members.Count == 1 ? members[0] : $"{string.Join(", ", members.Take(members.Count - 1))} {last} {members[^1]}";

    private string Write(SetMember member) => member switch
    {
        { From: { } from, To: { } to } => Equals(from, to) ? points.Write(from) : WriteRange(from, to),
        { From: { } from } => DateWording.Fill(words.OrLater, points.Write(from)),
        { To: { } to } => DateWording.Fill(words.OrEarlier, points.Write(to)),
        _ => words.Unknown,
    };
}
