namespace Interhelpo.Dates.Prose;

/// <summary>Reads days, months, seasons and years of the calendar.</summary>
internal sealed class CalendarWords
{
    private readonly Row row;
    private readonly YearWords years;
    private readonly YearFirstWords yearFirst;

    public CalendarWords(Row row, YearWords years) => (this.row, this.years, yearFirst) = (row, years, new(row, years, this));

    public static Scale? ScaleOf(Token unit) =>
        unit.Is(Role.Year) ? Scale.Year
        : unit.Is(Role.MonthUnit) ? Scale.Month
        : unit.Is(Role.Day) ? Scale.Day
        : unit.Is(Role.DecadeUnit) ? Scale.Decade
        : unit.Is(Role.Century) ? Scale.Century
        : unit.Is(Role.Season) ? Scale.Season
        : null;

    public Moment? Read(int at, Cue cue) =>
        ReadRelative(at, cue) ?? ReadBeside(at) ?? ReadFeast(at, cue) ?? ReadDotted(at) ?? (row.Words.Has(Habit.YearFirst) ? yearFirst.Read(at, cue) : null)
        ?? ReadWithWeekday(at, cue) ?? ReadDayAlone(at) ?? ReadSeason(at, cue) ?? ReadYear(at, cue);

    /// <summary>"1. 5. 1923", "1. V. 1923", day first.</summary>
    private Moment? ReadDotted(int at)
    {
        var isDotted = row[at] is { Kind: TokenKind.Number, Length: <= 2 } && row[at + 1].Is(TokenKind.Dot) && !row[at + 1].Spaced
            && row[at + 3].Is(TokenKind.Dot) && !row[at + 3].Spaced && years.LooksLikeYear(at + 4);
        return isDotted && ReadMonthNumber(at + 2) is { } month
            ? new(Scale.Day, at, years.AfterYearWord(at + 4)) { Year = row[at + 4].Value, Month = month, Day = row[at].Value }
            : null;
    }

    /// <summary>The number of a month in digits, Arabic or Roman.</summary>
    public int? ReadMonthNumber(int at) => row[at] switch
    {
        { Kind: TokenKind.Number, Length: <= 2 } number => number.Value,
        { Kind: TokenKind.Word, Capital: true, Length: <= 4 } => RomanNumber.Read(row.Text(at)) is { } roman and <= 12 ? roman : null,
        _ => null,
    };

    /// <summary>"Monday, 14 January 1924"; "on Monday" is the next one of the story.</summary>
    private Moment? ReadWithWeekday(int at, Cue cue)
    {
        var weekday = row.Skip(at, Role.Article);
        if (!row[weekday].Is(Role.Weekday) || !(row[weekday].Capital || row.Words.Has(Habit.SmallMonths)))
            return ReadDay(at) ?? ReadMonth(at, cue);
        var i = row.Skip(row.Skip(weekday + 1, TokenKind.Dot), TokenKind.Comma);
        if (ReadDay(i) is { } day)
            return day with { From = at };
        return weekday == at && IsAfterOn(at) && !row[at + 1].Capital ? new(Scale.Day, at, at + 1) { Carry = Carry.Next, Weekday = row[at].Value } : null;
    }

    private bool IsAfterOn(int at) => row.Words.BeforeDay.Length > 0 && row.Match(at - 1, row.Words.BeforeDay) is not null;

    /// <summary>"3 May 1923", "the 3rd of May, 1923", "May 3, 1923".</summary>
    private Moment? ReadDay(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (ReadDayInTwoCalendars(at, i) is { } doubled)
            return doubled;
        if (ReadDayNumber(i) is { } day && ReadMonthName(row.Skip(i + 1, Role.Of)) is var (month, next))
        {
            if (row[i].Kind is TokenKind.Word && !row[i + 1].Is(Role.Of) && !row.Words.Has(Habit.Inflects))
                return null;
            return WithYear(new(Scale.Day, at, next) { Month = month, Day = day }, row.Skip(i + 1, Role.Of));
        }
        return row.Words.Has(Habit.MonthBeforeDay) && ReadMonthName(at) is var (name, afterName) && ReadDayNumber(row.Skip(afterName, Role.Article)) is { } number
            && row.Skip(afterName, Role.Article) + 1 is var to && !row[to].Is(Role.Counted) && !row.LooksCounted(to)
            ? WithYear(new(Scale.Day, at, to) { Month = name, Day = number }, at)
            : null;
    }

    /// <summary>"on the 20th": of the month told before; "on the 5th floor" is no day.</summary>
    private Moment? ReadDayAlone(int at)
    {
        var isDay = row[at].Is(Role.Article) && row[at + 1] is { Kind: TokenKind.Ordinal, Value: >= 1 and <= 31 } && IsAfterOn(at)
            && (row[at + 2].Kind is not (TokenKind.Word or TokenKind.Dash) || row[at + 2].Is(Role.Lead | Role.And | Role.Or | Role.Article | Role.Possessive));
        return isDay ? new(Scale.Day, at, at + 2) { Day = row[at + 1].Value } : null;
    }

    /// <summary>"12 (24) мая 1905": the day of the old calendar, then that of the new.</summary>
    private Moment? ReadDayInTwoCalendars(int at, int i)
    {
        var isDoubled = row[i + 1].Is(TokenKind.Open) && row[i + 3].Is(TokenKind.Close);
        return isDoubled && ReadDayNumber(i) is { } old && ReadDayAndMonthAround(i + 2) is { } day && TwoCalendars.AreOneDay(old, day.Day!.Value)
            ? WithYear(day with { From = at, Note = TwoCalendars.Note(old, day.Month!.Value) }, i)
            : null;
    }

    private Moment? ReadDayAndMonthAround(int day) =>
        ReadDayNumber(day) is { } number && ReadMonthName(row.Skip(day + 2, Role.Of)) is var (month, next) ? new(Scale.Day, day, next) { Month = month, Day = number } : null;

    /// <summary>A number that can be a day of a month; null otherwise.</summary>
    public int? ReadDayNumber(int at) => row[at] switch
    {
        { Kind: TokenKind.Number, Value: >= 1 and <= 31 } number when number.Length <= 2 || number.IsEnded => number.Value,
        { Kind: TokenKind.Ordinal or TokenKind.Decade, Value: >= 1 and <= 31 } ordinal => ordinal.Value,
        { Kind: TokenKind.Word } word when word.Is(Role.Ordinal) && word.Value is >= 1 and <= 31 => word.Value,
        _ => null,
    };

    /// <summary>The number of the month and the place after its name and the dot of its abbreviation.</summary>
    public (int Month, int To)? ReadMonthName(int at)
    {
        if (!row[at].Is(Role.Month) || row[at].IsAdjective)
            return null;
        var dot = row[at + 1].Is(TokenKind.Dot) && !row[at + 1].Spaced && row[at].Is(Role.Short) && row[at + 1].Sentence == row[at + 2].Sentence;
        return (row[at].Value, dot ? at + 2 : at + 1);
    }

    private Moment? ReadMonth(int at, Cue cue)
    {
        if (ReadMonthName(at) is not var (month, next))
            return null;
        var moment = WithYear(new(Scale.Month, at, next) { Month = month }, at);
        if (moment is null || moment.Year is not null || moment.To > next)
            return moment;
        // Without a year a month must be said to be one; "may" and "march" need a capital letter besides.
        var isSubject = row[at].Sentence != row[at - 1].Sentence && !row[at].Is(Role.Ambiguous) && row[next].Is(Role.YearVerb);
        var isListed = row.Words.Has(Habit.SmallMonths) && years.GoesOnList(at);
        return (cue is not Cue.None || isSubject || isListed) && !row[next].Is(TokenKind.Ordinal) && (cue is Cue.Strong || !row[at].Is(Role.Ambiguous) || row[at].Length > 3) ? moment : null;
    }

    /// <summary>A day and month at this place whatever follows: "7 ноября".</summary>
    public Moment? ReadDayAndMonth(int at) =>
        ReadDayNumber(at) is { } day && ReadMonthName(row.Skip(at + 1, Role.Of)) is var (month, next) ? new(Scale.Day, at, next) { Month = month, Day = day } : null;

    /// <summary>Adds the year that stands after a day or month; without one the name must have its capital letter.</summary>
    private Moment? WithYear(Moment moment, int name)
    {
        var dated = AddYear(moment);
        return dated.Year is null && (!(row[name].Capital || row.Words.Has(Habit.SmallMonths)) || IsOfWriting(dated.To)) ? null : dated;
    }

    /// <summary>"May this year", "March of last year": the year of writing is unknown.</summary>
    private bool IsOfWriting(int at) => row.Skip(at, Role.Of) is var i && row[i].Is(Role.This | Role.Last) && row[i + 1].Is(Role.Year);

    /// <summary>The same with the year after it: "1923", ", 1923", "of 1923", "in 1923", "of that year"; unchanged when there is none.</summary>
    public Moment AddYear(Moment moment)
    {
        var i = row.Skip(moment.To, TokenKind.Comma);
        var comma = i > moment.To;
        i = row.Skip(i, Role.Of);
        if (moment.Scale is Scale.Day && row[i].Is(Role.In) && years.LooksLikeYear(i + 1))
            i++;
        if (ReadEarlyYear(i) is { } early && moment.Scale is Scale.Day)
            return moment with { Year = early, To = i + 1 };
        var named = row.Skip(i, Role.Article);
        if (row[named].Is(Role.Year) && years.LooksLikeYear(named + 1))
            i = named + 1;
        if (years.Read(i, comma ? Cue.Weak : Cue.Strong) is var (year, to))
            return moment with { Year = year, To = to };
        return ReadRelative(i, Cue.Strong) is { Scale: Scale.Year } relative
            ? moment with { YearsOn = relative.Carry is Carry.Next ? 1 : relative.Carry is Carry.Previous ? -1 : 0, To = relative.To }
            : moment;
    }

    /// <summary>"28 May 621,": three digits are a year after a day, and only if they count nothing.</summary>
    private int? ReadEarlyYear(int at) =>
        row[at] is { Kind: TokenKind.Number, Length: 3 } && row[at + 1].Kind is TokenKind.Comma or TokenKind.Dot or TokenKind.Close or TokenKind.Break or TokenKind.None ? row[at].Value : null;

    /// <summary>"spring 1925", "the winter of 1941–42", "1982 summer", "in the summer".</summary>
    private Moment? ReadSeason(int at, Cue cue)
    {
        var i = row.Skip(at, Role.Article);
        if (years.LooksLikeYear(i) && row[i + 1].Is(Role.Season) && !row[i + 2].Is(Role.Of) && i == at)
            return new(Scale.Season, at, i + 2) { Year = row[i].Value, Season = row[i + 1].Value };
        if (!row[i].Is(Role.Season))
            return null;
        var moment = AddYear(new(Scale.Season, at, i + 1) { Season = row[i].Value });
        if (moment.Year is not null && row[moment.To].Kind is TokenKind.Dash or TokenKind.Slash && IsNextYear(moment.To, moment.Year))
            moment = moment with { To = years.AfterYearWord(moment.To + 1) };
        // Without a year a season must be said to be a time: "in the summer", "until the autumn".
        var isLed = cue is Cue.Strong || row[i].Tail is Lead.In || (cue is Cue.Weak && i > at && !row[at - 1].Is(Role.Of));
        var bare = moment.To == i + 1;
        return bare && (!isLed || (row[i].Is(Role.Ambiguous) && (i == at || cue is not Cue.Strong)) || row[i + 1].Is(Role.Of)) ? null : moment;
    }

    private bool IsNextYear(int sign, long? year) =>
        row[sign + 1] is { Kind: TokenKind.Number } next && (next.Value == year + 1 || (next.Length == 2 && next.Value == (year + 1) % 100));

    /// <summary>"that year", "the same month", "later in the year", "the following spring", "the next day", "the previous April".</summary>
    public Moment? ReadRelative(int at, Cue cue)
    {
        var i = row.Skip(at, Role.Later | Role.Earlier);
        if (i > at && row[i].Is(Role.In) && row[i + 1].Is(Role.Article))
            return ReadUnit(at, i + 2, Carry.Same);
        if (row[i].Is(Role.That))
            return ReadUnit(at, row.Skip(i + 1, Role.Same), Carry.Same);
        var next = row.Skip(i, Role.Article);
        if (row[next].Is(Role.Same))
            return ReadUnit(at, next + 1, Carry.Same);
        if (!row[next].Is(Role.Next | Role.Previous) || (next == i && cue is not Cue.Strong && !row.Words.Has(Habit.Inflects)))
            return null;
        var carry = row[next].Is(Role.Next) ? Carry.Next : Carry.Previous;
        return ReadUnit(at, next + 1, carry)
            ?? (ReadMonthName(next + 1) is var (month, to) ? new(Scale.Month, at, to) { Carry = carry, Month = month } : null);
    }

    /// <summary>"the day before", "the year after", "the day following".</summary>
    private Moment? ReadBeside(int at)
    {
        var unit = row.Skip(at, Role.Article);
        if (unit == at || !row[unit + 1].Is(Role.Before | Role.After) || row[unit + 2].Is(Role.Article | Role.Possessive | Role.That) || row[unit + 2].Capital)
            return null;
        var ends = row[unit + 2].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Ordinal) || row[unit + 1].Is(Role.Next);
        return ends && ReadUnit(at, unit, row[unit + 1].Is(Role.After) ? Carry.Next : Carry.Previous) is { } moment ? moment with { To = unit + 2 } : null;
    }

    /// <summary>A unit of time that hangs on the time told before: year, month, day, "night".</summary>
    public Moment? ReadUnit(int at, int unit, Carry carry)
    {
        if (row[unit].Is(Role.TimeOfDay))
            return new(Scale.Day, at, unit + 1) { Carry = carry, DayPart = (DayPart)row[unit].Value };
        return ScaleOf(row[unit]) is { } scale and not Scale.Decade and not Scale.Century && !row[unit].Is(Role.Many)
            ? new(scale, at, unit + 1) { Carry = carry, Season = scale is Scale.Season ? row[unit].Value : null }
            : null;
    }

    /// <summary>"Christmas 1963", "at Christmas".</summary>
    private Moment? ReadFeast(int at, Cue cue)
    {
        if (!row[at].Is(Role.Feast) || row[at + 1].Capital)
            return null;
        var moment = AddYear(new(Scale.Day, at, at + 1) { Month = row[at].Value / 100, Day = row[at].Value % 100 });
        return moment.Year is null && cue is not Cue.Strong ? null : moment;
    }

    /// <summary>"1925", "the year 1925", "the 1925 year", "1923 May 1".</summary>
    private Moment? ReadYear(int at, Cue cue)
    {
        var i = row.Skip(at, Role.Article);
        var named = row[i].Is(Role.Year);
        i = named ? row.Skip(i + 1, Role.Of) : i;
        var trailing = !named && i > at && row[i + 1].Is(Role.Year);
        if (!named && !trailing)
            i = at;
        if (years.Read(i, named || trailing ? Cue.Strong : cue) is not var (year, to))
            return null;
        if (ReadMonthName(row.Skip(to, TokenKind.Comma)) is var (month, next) && ReadDayNumber(next) is { } day && row[next].Is(TokenKind.Number) && !row[next + 1].Is(TokenKind.Number))
            return new(Scale.Day, at, next + 1) { Year = year, Month = month, Day = day };
        return new(Scale.Year, at, row[to].Is(Role.Year) && trailing ? to + 1 : to) { Year = year };
    }
}
