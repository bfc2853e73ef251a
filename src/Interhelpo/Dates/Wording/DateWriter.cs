using Interhelpo.Dates.Edtf;
using Interhelpo.Dates.Prose;

namespace Interhelpo.Dates.Wording;

/// <summary>Words whole dates: intervals shortened where their ends share a month or year, sets, parts of a decade or year.</summary>
internal sealed class DateWriter(DateWording words)
{
    private const string ShortDash = "–";
    private const string LongDash = " – ";

    private readonly PointWriter points = new(words);

    public string Write(Shape shape) => shape switch
    {
        DatePoint point => points.Write(point),
        Interval interval => Write(interval),
        DateSet set => Write(set),
        _ => words.Unknown,
    };

    private string Write(Interval interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => WritePart(start, end) ?? WriteRange(start, end),
        ({ } start, null) => DateWording.Fill(interval.EndEdge is Edge.Open ? words.From : words.FromToUnknown, points.Write(start, isWithin: true)),
        (null, { } end) => DateWording.Fill(interval.StartEdge is Edge.Open ? words.Until : words.UnknownUntil, points.Write(end, isWithin: true)),
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
        var pattern = part switch
        {
            Part.Early => words.Early,
            Part.Mid => words.Mid,
            _ => words.Late,
        };
        var point = PointReader.Read(MomentText.Of(whole, Doubt.None).Whole).Value!;
        return points.Doubted(DateWording.Fill(pattern, points.Plain(point, isWithin: true)), doubt);
    }

    private string WriteRange(DatePoint start, DatePoint end)
    {
        var isSharable = PointWriter.Doubt(start) is Doubt.None && PointWriter.Doubt(end) is Doubt.None && !start.IsMasked && !end.IsMasked && start.Year == end.Year;
        if (isSharable && start.Month is not null && end.Month is not null && (start.Day is null) == (end.Day is null))
            return WriteWithinYear(start, end);
        var areYears = start is { Month: null, SeasonNumber: null } && end is { Month: null, SeasonNumber: null };
        if (areYears && start.Year.Highest <= 0 && end.Year.Highest <= 0 && !start.IsMasked && !end.IsMasked && (start.Doubt | end.Doubt) is Doubt.None)
            return $"{1 - start.Year.Lowest}{ShortDash}{points.Plain(end)}";
        var dash = areYears && start.Doubt is Doubt.None && end.Doubt is Doubt.None && !start.IsMasked && !end.IsMasked ? ShortDash : LongDash;
        return points.Write(start) + dash + points.Write(end);
    }

    /// <summary>"12–15 May 1923", "3 May – 4 June 1923", "May–July 1925".</summary>
    private string WriteWithinYear(DatePoint start, DatePoint end)
    {
        var year = points.Year(start.Year)!;
        if (start.Day is null)
            return DateWording.Fill(words.Month, points.Month(start.Month!, false, false) + ShortDash + points.Month(end.Month!, false, false), year);
        if (start.Month == end.Month)
            return DateWording.Fill(words.Day, PointWriter.DayNumber(start.Day) + ShortDash + PointWriter.DayNumber(end.Day!), points.Month(end.Month!, true, false), year);
        var first = DateWording.Fill(words.Day, PointWriter.DayNumber(start.Day), points.Month(start.Month!, true, false), "").TrimEnd();
        return first + LongDash + points.Plain(end);
    }

    private string Write(DateSet set)
    {
        var members = set.Members.Select(Write).ToList();
        var last = set.All ? words.And : words.Or;
        return members.Count == 1 ? members[0] : $"{string.Join(", ", members.Take(members.Count - 1))} {last} {members[^1]}";
    }

    private string Write(SetMember member) => member switch
    {
        { From: { } from, To: { } to } => Equals(from, to) ? points.Write(from) : WriteRange(from, to),
        { From: { } from } => DateWording.Fill(words.OrLater, points.Write(from, isWithin: true)),
        { To: { } to } => DateWording.Fill(words.OrEarlier, points.Write(to, isWithin: true)),
        _ => words.Unknown,
    };
}
