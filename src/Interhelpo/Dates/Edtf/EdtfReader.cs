namespace Interhelpo.Dates.Edtf;

/// <summary>Reads ISO 8601-2 levels 0 and 1, and of level 2 sets, masks, doubted parts, long years and groupings of months.</summary>
internal static class EdtfReader
{
    private const int LongestText = 400;

    public static Parsed<Shape> Read(string text)
    {
        if (text.Length == 0)
            return Refuse(Refusals.Empty);
        if (text.Length > LongestText)
            return Refuse(Refusals.TooLong);
        if (text[0] is '[' or '{')
            return ReadSet(text);
        return text.Contains('/', StringComparison.Ordinal) ? ReadInterval(text) : Widen(PointReader.Read(text));
    }

    private static Parsed<Shape> ReadInterval(string text)
    {
        var sides = text.Split('/');
        if (sides.Length != 2)
            return Refuse(Refusals.TwoSlashes);
        var points = new DatePoint?[2];
        for (var side = 0; side < 2; side++)
        {
            if (EdgeOf(sides[side]) is not Edge.Date)
                continue;
            var point = ReadInside(sides[side]);
            if (!point.Ok)
                return Refuse(point.Reason);
            points[side] = point.Value;
        }
        return EndsBeforeItBegins(points[0], points[1])
            ? Refuse(Refusals.Backwards)
            : new Interval(EdgeOf(sides[0]), points[0], EdgeOf(sides[1]), points[1]);
    }

    private static Edge EdgeOf(string side) => side switch
    {
        "" => Edge.Unknown,
        ".." => Edge.Open,
        _ => Edge.Date,
    };

    /// <summary>A year may end in itself or begin with its January, but a masked end is given every chance.</summary>
    private static bool EndsBeforeItBegins(DatePoint? start, DatePoint? end) =>
        start is not null && end is not null && start.Span.First > (end.IsMasked ? end.Span.Last : end.Span.First);

    private static Parsed<Shape> ReadSet(string text)
    {
        var all = text[0] == '{';
        if (text.Length < 2 || text[^1] != (all ? '}' : ']'))
            return Refuse(Refusals.SetNotClosed);
        var texts = text[1..^1].Split(',', StringSplitOptions.TrimEntries);
        var members = new List<SetMember>(texts.Length);
        for (var at = 0; at < texts.Length; at++)
        {
            var member = ReadMember(texts[at]);
            if (!member.Ok)
                return Refuse(member.Reason);
            if ((member.Value.From is null && at > 0) || (member.Value.To is null && at < texts.Length - 1))
                return Refuse(Refusals.OpenInside);
            members.Add(member.Value);
        }
        return new DateSet(all, members);
    }

    private static Parsed<SetMember> ReadMember(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (fromText, toText) = dots < 0 ? (text, text) : (text[..dots].TrimEnd(), text[(dots + 2)..].TrimStart());
        if (fromText.Length + toText.Length == 0)
            return Parsed<SetMember>.Refused(Refusals.EmptyMember);
        var (from, to) = (ReadInside(fromText), ReadInside(toText));
        if (fromText.Length > 0 && !from.Ok)
            return Parsed<SetMember>.Refused(from.Reason);
        if (toText.Length > 0 && !to.Ok)
            return Parsed<SetMember>.Refused(to.Reason);
        if (from.Ok && to.Ok && ((from.Value.Month is null) != (to.Value.Month is null) || (from.Value.Day is null) != (to.Value.Day is null)))
            return Parsed<SetMember>.Refused(Refusals.RangePrecision);
        return EndsBeforeItBegins(from.Value, to.Value)
            ? Parsed<SetMember>.Refused(Refusals.Backwards)
            : new SetMember(from.Value, to.Value);
    }

    private static Parsed<DatePoint> ReadInside(string text)
    {
        var point = PointReader.Read(text);
        if (!point.Ok)
            return point;
        if (point.Value.Time.Length > 0)
            return Parsed<DatePoint>.Refused(Refusals.TimeInInterval);
        return point.Value.Year.IsLong ? Parsed<DatePoint>.Refused(Refusals.LongYearInInterval) : point;
    }

    private static Parsed<Shape> Widen(Parsed<DatePoint> point) => point.Ok ? point.Value : Refuse(point.Reason);

    private static Parsed<Shape> Refuse(string reason) => Parsed<Shape>.Refused(reason);
}
