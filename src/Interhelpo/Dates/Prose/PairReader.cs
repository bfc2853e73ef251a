namespace Interhelpo.Dates.Prose;

/// <summary>One moment, or two that are joined.</summary>
internal sealed record Pair(Moment First, Joint Joint, Moment? Second, int To);

/// <summary>Reads one moment or two joined ones, which may share their day, month, year or century: "12–15 May 1923", "1914–18".</summary>
internal sealed class PairReader(Row row, YearWords years)
{
    private const int LongestList = 4;

    private readonly MomentReader moments = new(row, years);
    private readonly CalendarWords calendar = new(row, years);
    private readonly LongTimeWords longTimes = new(row);

    public Pair? Read(int at, Lead lead, Cue cue) =>
        ReadDays(at, lead) ?? ReadListOfDays(at) ?? ReadParts(at, lead) ?? ReadCenturies(at, lead) ?? ReadDecades(at, lead) ?? ReadYearsBeforeChrist(at, lead) ?? ReadMoments(at, lead, cue);

    private Pair? ReadMoments(int at, Lead lead, Cue cue)
    {
        var isPairOfYears = years.LooksLikeYear(at) && JointAt(at + 1, lead) is var (kind, other) && IsLaterYear(at, other)
            && (kind is not Joint.And || row.TailAt(other + 1).Tail is Lead.Between);
        var first = moments.Read(at, isPairOfYears && cue is Cue.None ? Cue.Weak : cue);
        // "May to July 1925": a month alone, if the second moment has the year.
        var tentative = first is null && row[row.Skip(at, Role.Article)].Is(Role.Month | Role.Season) && cue is not Cue.Strong;
        first ??= tentative ? moments.Read(at, Cue.Strong) : null;
        if (first is null)
            return null;
        if (ReadSecond(first, lead) is not { } pair)
        {
            return YearOfList(first) is { } year ? new(first with { Year = year }, Joint.None, null, first.To)
                : tentative ? null : new(first, Joint.None, null, first.To);
        }

        return tentative && !pair.Second!.IsStated ? null : Share(pair);
    }

    /// <summary>"March, April and May 1925": the year at the end is that of all.</summary>
    private long? YearOfList(Moment first)
    {
        if (first is not { Scale: Scale.Month or Scale.Season, Year: null, Carry: Carry.Same })
            return null;
        var at = first.To;
        for (var count = 0; count < LongestList && row[at].Is(TokenKind.Comma); count++)
        {
            if (moments.Read(at + 1, Cue.Strong) is not { } next || next.Scale != first.Scale)
                return null;
            if (next.Year is null && JointAt(next.To, Lead.None) is (Joint.And or Joint.Or, var last) && moments.Read(last, Cue.Strong) is { Year: { } year } end && end.Scale == first.Scale)
                return year;
            at = next.To;
        }
        return null;
    }

    private bool IsLaterYear(int at, int other) =>
        row[other] is { Kind: TokenKind.Number } next && (next.Length == 2 || (years.LooksLikeYear(other) && next.Value > row[at].Value));

    private Pair? ReadSecond(Moment first, Lead lead)
    {
        if (first.Carry is not Carry.Same || JointAt(first.To, lead) is not var (joint, at))
            return null;
        if (ReadShortYear(first, at) is { } year)
            return new(first, Joint.Range, year, year.To);
        if (first is { Scale: Scale.Day, Edtf: null } && ReadSameMonth(first, at) is { } day)
            return new(first with { Year = day.Year }, joint, day, day.To);
        if (moments.Read(at, Cue.Weak) is not { } second || second.Carry is not Carry.Same)
            return null;
        var tail = row.TailAt(second.To).Tail;
        if (tail is Lead.Between)
            joint = Joint.Range;
        var isEnded = at > first.To || tail is Lead.Until;
        return isEnded && IsSharing(first, second, joint) ? new(first, joint, second, second.To) : null;
    }

    /// <summary>"in 1925 and in May" are two dates; "in May and June 1925" is one. A range needs an end that says more than its beginning.</summary>
    private static bool IsSharing(Moment first, Moment second, Joint joint) => joint switch
    {
        Joint.And => !first.IsStated && first.Scale == second.Scale && first.Scale is Scale.Month or Scale.Season,
        Joint.Or => first.Scale == second.Scale && (first.IsStated || second.IsStated || first.Month is not null),
        _ => first.IsStated || second.IsStated || first.Scale == second.Scale,
    };

    /// <summary>How two moments are joined here, and where the second begins.</summary>
    private (Joint Joint, int At)? JointAt(int at, Lead lead)
    {
        if (row[at].Kind is TokenKind.Dash or TokenKind.Slash)
            return (Joint.Range, at + 1);
        if (row.Words.Has(Habit.YearFirst) && row[at - 1].Tail is Lead.From)
            return (Joint.Range, at);
        if (row[at].Is(Role.To))
            return (Joint.Range, at + 1);
        if (row[at].Is(Role.And))
            return (lead is Lead.Between ? Joint.Range : Joint.And, at + 1);
        return row[at].Is(Role.Or) ? (Joint.Or, row.Skip(at + 1, Role.In)) : null;
    }

    /// <summary>1914–18, 1921/22.</summary>
    private Moment? ReadShortYear(Moment first, int at) =>
        first is { Scale: Scale.Year, Year: > 0 } && row[at] is { Kind: TokenKind.Number, Length: 2, Spaced: false } && !row[at - 1].Spaced
        && row[at].Value > first.Year % 100
            ? new(Scale.Year, at, row.Words.Has(Habit.YearWordAfter) ? row.Skip(at + 1, Role.Year) : at + 1) { Year = first.Year / 100 * 100 + row[at].Value }
            : null;

    /// <summary>"May 12–15, 1923": the second day is a number alone.</summary>
    private Moment? ReadSameMonth(Moment first, int at)
    {
        var isMonthFirst = row[first.To - 1].Kind is TokenKind.Number or TokenKind.Ordinal && (first.Year is null || row.Words.Has(Habit.YearFirst));
        var i = row.Skip(at, Role.Article);
        if (!isMonthFirst || calendar.ReadDayNumber(i) is not { } day || day <= first.Day || calendar.ReadMonthName(row.Skip(i + 1, Role.Of)) is not null
            || row[i + 1].Is(Role.Counted) || row.LooksCounted(i + 1))
        {
            return null;
        }

        var later = first with { From = i, To = i + 1, Day = day };
        return later.Year is null ? calendar.AddYear(later) : later;
    }

    /// <summary>"12–15 May 1923", "between the 3rd and 5th of May", "12 and 15 May".</summary>
    private Pair? ReadDays(int at, Lead lead)
    {
        var i = row.Skip(at, Role.Article);
        if (calendar.ReadDayNumber(i) is not { } day || (JointAt(i + 1, lead) ?? OverNight(i + 1, lead)) is not var (joint, next) || moments.Read(next, Cue.None) is not { Scale: Scale.Day, Edtf: null } second)
            return null;
        var shares = calendar.ReadDayNumber(row.Skip(next, Role.Article)) is not null && day < second.Day;
        return shares ? new(second with { From = at, To = i + 1, Day = day }, joint, second, second.To) : null;
    }

    /// <summary>"z 8. na 9. února 1880": the night from one day to the other.</summary>
    private (Joint Joint, int At)? OverNight(int at, Lead lead) =>
        lead is Lead.From && row[at].Is(Role.In) && calendar.ReadDayNumber(at + 1) is not null ? (Joint.Range, at + 1) : null;

    /// <summary>"1, 2 and 3 May 1925": the first of several days, the month of which stands after the last.</summary>
    private Pair? ReadListOfDays(int at)
    {
        var next = at;
        for (var count = 0; count < LongestList && calendar.ReadDayNumber(next) is not null && row[next + 1].Is(TokenKind.Comma); count++)
            next += 2;
        return next > at && calendar.ReadDayNumber(at) is { } day && ReadDays(next, Lead.None) is { Joint: Joint.And or Joint.Or, First: { } last } && day < last.Day
            ? new(last with { From = at, To = at + 1, Day = day }, Joint.None, null, at + 1)
            : null;
    }

    /// <summary>"the mid- to late 1930s", "early and mid-1926".</summary>
    private Pair? ReadParts(int at, Lead lead)
    {
        var i = row.Skip(at, Role.Article);
        var isHyphened = row[i + 1].Is(TokenKind.Dash) && row[i + 2].Is(Role.To | Role.And);
        if (!row[i].Is(Role.Part) || JointAt(isHyphened ? i + 2 : i + 1, lead) is not var (_, next))
            return null;
        next = row.Skip(next, TokenKind.Dash);
        return row[next].Is(Role.Part) && moments.Read(next, Cue.Strong) is { Part: not Part.Whole } second
            ? new(second with { From = at, To = isHyphened ? i + 2 : i + 1, Part = (Part)row[i].Value }, Joint.Range, second, second.To)
            : null;
    }

    /// <summary>"the 18th and 19th centuries", "17th–19th centuries".</summary>
    private Pair? ReadCenturies(int at, Lead lead)
    {
        if (longTimes.ReadCenturyNumber(row.Skip(at, Role.Article)) is not var (number, to) || JointAt(to, lead) is not var (joint, next)
            || longTimes.Read(next) is not { Scale: Scale.Century } second)
        {
            return null;
        }

        var first = new Moment(Scale.Century, at, to) { Year = LongTimeWords.FirstYearOf(number, second.Year < 0) };
        return new(first, joint is Joint.And ? Joint.Range : joint, second, second.To);
    }

    /// <summary>"1920–1930-е годы", "ve 20. a 30. letech": what says that they are decades stands after the second.</summary>
    private Pair? ReadDecades(int at, Lead lead)
    {
        var i = row.Skip(at, Role.Article);
        var value = row[i].Value;
        var mayBe = row[i].Kind is TokenKind.Number or TokenKind.Decade or TokenKind.Ordinal || row[i].Is(Role.Ordinal);
        if (!mayBe || value % 10 != 0 || value == 0 || JointAt(i + 1, lead) is not var (joint, next) || longTimes.Read(next) is not { Scale: Scale.Decade } second)
            return null;
        var tens = second.Tens ?? (int)(second.Year!.Value % 100);
        if (value < 100 && second.Year is { } year)
            value += (int)(year / 100 * 100);
        if (value >= 100 && tens > 0 && second.Year is null)
            second = second with { Year = value / 100 * 100 + tens, Tens = null };
        var first = second with { From = at, To = i + 1, Year = value >= 100 ? value : null, Tens = value < 100 ? value : null };
        return second.Year <= first.Year || second.Tens <= first.Tens ? null : new(first, joint is Joint.And ? Joint.Range : joint, second, second.To);
    }

    /// <summary>"499–493 BC", "between 499 and 493 BC".</summary>
    private Pair? ReadYearsBeforeChrist(int at, Lead lead)
    {
        if (!row[at].Is(TokenKind.Number) || JointAt(at + 1, lead) is not var (joint, next) || !row[years.AfterYearWord(next)].Is(Role.BeforeChrist)
            || years.Read(next, Cue.Weak) is not var (year, to) || row[at].Value <= 1 - year || row[at].Value > 9999)
        {
            return null;
        }

        var first = new Moment(Scale.Year, at, at + 1) { Year = 1 - row[at].Value };
        return new(first, joint, new(Scale.Year, next, to) { Year = year }, to);
    }

    /// <summary>Gives the moment without a year the year of the other; in "December to January 1925" the year before it.</summary>
    private static Pair Share(Pair pair)
    {
        var (first, second) = (pair.First, pair.Second!);
        if (first.Year is null && first.Edtf is null && second.Year is { } year && second.Scale <= Scale.Season)
            return pair with { First = first with { Year = Position(first) > Position(second) ? year - 1 : year } };
        if (second.Year is null && second.Edtf is null && first.Year is { } firstYear && first.Scale <= Scale.Season)
            return pair with { Second = second with { Year = Position(first) > Position(second) ? firstYear + 1 : firstYear } };
        return pair;
    }

    public static int Position(Moment moment) => (moment.Month ?? (moment.Season - 20) * 3 ?? 0) * 100 + (moment.Day ?? 0);
}
