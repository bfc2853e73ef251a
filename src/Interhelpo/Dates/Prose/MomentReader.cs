using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

/// <summary>Reads one moment at a place: hedges, parts of a day or year, then what stands in the calendar.</summary>
internal sealed class MomentReader(Row row, YearWords years)
{
    private readonly CalendarWords calendar = new(row, years);
    private readonly LongTimeWords longTimes = new(row);
    private readonly TwoCalendars calendars = new(row, new(row, years));

    /// <summary>The moment that begins at this place; null when none does.</summary>
    public Moment? Read(int at, Cue cue)
    {
        if (row[at].Kind is TokenKind.None or TokenKind.Break)
            return null;
        return ReadTimeOfDay(at, cue) ?? ReadAbout(at) ?? ReadPart(at) ?? ReadWhole(at, cue);
    }

    /// <summary>"the night of 20 June 1791" is said of the day; "early the next morning".</summary>
    private Moment? ReadTimeOfDay(int at, Cue cue)
    {
        var i = row.Skip(at, Role.Part);
        if (i > at && row[i].Is(Role.Article | Role.That | Role.Next | Role.Previous) && calendar.ReadRelative(i, Cue.Strong) is { DayPart: not DayPart.Whole } relative)
            return relative with { From = at, Part = (Part)row[at].Value };
        i = row.Skip(row.Skip(row.Skip(at, Role.Part | Role.Weekday), Role.In), Role.Article);
        i = row.Skip(i, Role.Part);
        if (!row[i].Is(Role.TimeOfDay))
            return null;
        var part = (DayPart)row[i].Value;
        i = row.Skip(i + 1, Role.Clock);
        return ReadWhole(row.Skip(i, Role.Of | Role.In), cue) is { Scale: Scale.Day } day ? day with { From = at, DayPart = part } : null;
    }

    private Moment? ReadAbout(int at)
    {
        if (!row[at].Is(Role.About) && row.FirstCharacter(at) != '~')
            return null;
        var i = row.Skip(row.Skip(at + 1, TokenKind.Dot), Role.In);
        return (ReadPart(i) ?? ReadWhole(i, row[at].Length <= 2 ? Cue.Strong : Cue.Weak)) is { } moment
            ? moment with { From = at, Doubt = moment.Doubt | Doubt.Approximate }
            : null;
    }

    private Moment? ReadPart(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (row[i].Is(Role.Turn) && AfterOf(i + 1) is { } turned && ReadTurn(turned) is { } century)
            return century with { Scale = Scale.Year, From = at, Doubt = Doubt.Approximate };
        if (ReadPartWords(i) is not var (part, next))
            return null;
        var whole = ReadWhole(next, Cue.Strong) ?? ReadUnit(next);
        if (whole is null || whole.Scale is Scale.Day || whole.Part is not Part.Whole)
            return null;
        return whole with { From = at, Part = part };
    }

    private (Part Part, int To)? ReadPartWords(int i)
    {
        if (row[i].Is(Role.PartNoun) && row[i + 1].Is(Role.Of))
            return ((Part)row[i].Value, i + 2);
        if (row[i].Is(Role.Part) && row[i + 1].Is(Role.Half) && row[i + 2].Is(Role.Of))
            return ((Part)row[i].Value, i + 3);
        if (row[i].Is(Role.Part))
        {
            var to = row.Skip(i + 1, TokenKind.Dash);
            return ((Part)row[i].Value, row[to].Is(Role.In | Role.Of) ? to + 1 : to);
        }
        if (row[i].Is(Role.Later | Role.Earlier) && row[i + 1].Is(Role.In) && years.LooksLikeYear(i + 2))
            return (Part.Whole, i + 2);
        var isFirst = IsOrdinal(i, 1);
        var isSecond = IsOrdinal(i, 2);
        if (!isFirst && !isSecond && !row[i].Is(Role.Last))
            return null;
        if (row[i + 1].Is(Role.Half) && AfterOf(i + 2) is { } ofHalf)
            return (HalfOf(isFirst, row[i + 1].Value > 0 && !row[i + 1].Is(Role.Part)), ofHalf);
        return isSecond ? null : ReadFewUnits(i, isFirst ? Part.Early : Part.Late);
    }

    private bool IsOrdinal(int at, int number) => (row[at].Is(Role.Ordinal) || row[at].Is(TokenKind.Ordinal)) && row[at].Value == number;

    /// <summary>The century that begins at a turn: "of the 20th century", "19. a 20. století".</summary>
    private Moment? ReadTurn(int at)
    {
        var i = row.Skip(at, Role.In | Role.From);
        if (longTimes.ReadCenturyNumber(row.Skip(i, Role.Article)) is not var (_, next))
            return null;
        var isPair = row[next].Is(TokenKind.Dash) || row[next].Is(Role.And | Role.In);
        return longTimes.Read(isPair ? next + 1 : i) is { Scale: Scale.Century } century ? century : null;
    }

    private static Part HalfOf(bool isFirst, bool isVague) =>
        isVague ? isFirst ? Part.Early : Part.Late : isFirst ? Part.FirstHalf : Part.SecondHalf;

    /// <summary>"the last week of August", "the first two months of 1915", "the first years of the 1930s"; of many units only the whole is claimed.</summary>
    private (Part Part, int To)? ReadFewUnits(int i, Part part)
    {
        var count = row[i + 1].Is(Role.Number) ? row[i + 1].Value : row[i + 1].Is(TokenKind.Number) ? row[i + 1].Value : 1;
        var unit = row[i + 1].Is(Role.Number) || row[i + 1].Is(TokenKind.Number) ? i + 2 : i + 1;
        return row[unit].Is(Role.Week | Role.Day | Role.MonthUnit | Role.Year) && AfterOf(unit + 1) is { } of ? (count <= 4 ? part : Part.Whole, of) : null;
    }

    /// <summary>The place after "of", which an ending or an article can say as well.</summary>
    private int? AfterOf(int at) => row[at].Is(Role.Of) ? at + 1 : row.Words.Has(Habit.Inflects | Habit.CapitalNouns) ? at : null;

    /// <summary>"the end of the year", "of the month": of the one told before.</summary>
    private Moment? ReadUnit(int at)
    {
        var unit = row.Skip(at, Role.Article);
        if ((unit == at && !row.Words.Has(Habit.Inflects)) || row[unit].Is(Role.Many))
            return null;
        return CalendarWords.ScaleOf(row[unit]) is { } scale and not Scale.Day and not Scale.Century and not Scale.Season ? new Moment(scale, at, unit + 1) : null;
    }

    private Moment? ReadWhole(int at, Cue cue)
    {
        var whole = row[at].Is(TokenKind.Date) ? new Moment(Scale.Day, at, years.AfterYearWord(at)) { Edtf = row.Edtf(at) } : longTimes.Read(at) ?? calendar.Read(at, cue);
        return whole is { Scale: Scale.Day } ? calendars.Read(whole) : whole is not null && row.Words.Has(Habit.YearFirst) ? WithPartAfter(whole) : whole;
    }

    /// <summary>"1925 végén", "a 19. század első felében".</summary>
    private Moment WithPartAfter(Moment whole)
    {
        if (row[whole.To].Is(Role.Part))
            return whole with { Part = (Part)row[whole.To].Value, To = whole.To + 1 };
        var isHalf = (IsOrdinal(whole.To, 1) || IsOrdinal(whole.To, 2)) && row[whole.To + 1].Is(Role.Half);
        return isHalf ? whole with { Part = row[whole.To].Value == 1 ? Part.FirstHalf : Part.SecondHalf, To = whole.To + 2 } : whole;
    }
}
