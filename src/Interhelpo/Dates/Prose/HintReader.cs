namespace Interhelpo.Dates.Prose;

/// <summary>
/// Reads points of time that are told too loosely to be a date that is kept: a season or month that only names something, a weekday,
/// a part of a day, an hour of the clock. The story may still place them.
/// </summary>
internal sealed class HintReader(Row row, YearWords years, CalendarWords calendar)
{
    private const int MinutesOfHalfDay = 12 * 60;

    public Moment? Read(int at) =>
        ReadClock(at) ?? ReadOfWriting(at) ?? ReadLongTime(at) ?? ReadOrdinal(at) ?? ReadPartOfDay(at) ?? ReadSeason(at) ?? ReadMonth(at) ?? ReadWeekday(at) ?? ReadYear(at);

    /// <summary>"4:45", "3:00 a.m.", "9 pm".</summary>
    private Moment? ReadClock(int at)
    {
        var half = row[at + 1].Is(Role.Clock) && row[at + 1].Value == 0 ? row.FirstCharacter(at + 1) : '\0';
        var minute = row[at].Is(TokenKind.Clock) ? row[at].Value : row[at] is { Kind: TokenKind.Number, Value: > 0 and <= 12 } && half != '\0' ? row[at].Value * 60 : -1;
        if (minute < 0)
            return null;
        if (half is 'p' or 'P' && minute < MinutesOfHalfDay)
            minute += MinutesOfHalfDay;
        var isDotted = half != '\0' && row[at + 1].Length > 2 && row[at + 2].Is(TokenKind.Dot) && !row[at + 2].Spaced;
        return new(Scale.Day, at, half == '\0' ? at + 1 : isDotted ? at + 3 : at + 2) { Minute = minute };
    }

    /// <summary>"this spring", "next year", "last month": as seen by who speaks.</summary>
    private Moment? ReadOfWriting(int at)
    {
        var carry = row[at].Is(Role.This) ? Carry.Same : row[at].Is(Role.Next) ? Carry.Next : row[at].Is(Role.Last) ? Carry.Previous : Carry.Never;
        return carry is Carry.Never ? null : calendar.ReadUnit(at, at + 1, carry);
    }

    /// <summary>"the following decade", "the previous century".</summary>
    private Moment? ReadLongTime(int at)
    {
        var i = row.Skip(at, Role.Article);
        var isLong = i > at && row[i].Is(Role.Next | Role.Previous) && row[i + 1].Is(Role.DecadeUnit | Role.Century) && !row[i + 1].Is(Role.Many);
        return isLong ? new(row[i + 1].Is(Role.Century) ? Scale.Century : Scale.Decade, at, i + 2) { Carry = row[i].Is(Role.Next) ? Carry.Next : Carry.Previous } : null;
    }

    /// <summary>"the seventh day", "the third evening": counted from what the story tells.</summary>
    private Moment? ReadOrdinal(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (i == at || !(row[i].Is(Role.Ordinal | Role.Last) || row[i].Is(TokenKind.Ordinal)) || !row[i + 1].Is(Role.Day | Role.TimeOfDay) || row[i + 1].Is(Role.Many))
            return null;
        return new(Scale.Day, at, i + 2) { Carry = Carry.Away, DayPart = row[i + 1].Is(Role.TimeOfDay) ? (DayPart)row[i + 1].Value : DayPart.Whole };
    }

    /// <summary>"the afternoon" is of the day told of, "night" any night.</summary>
    private Moment? ReadPartOfDay(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (!row[i].Is(Role.TimeOfDay))
            return null;
        var isToldOf = i > at && row[at].Length > 2;
        var to = row[i + 1].Is(TokenKind.Dash) && row[i + 2].Is(Role.Epoch) ? i + 3 : i + 1;
        return new(Scale.Day, isToldOf ? at : i, to) { Carry = isToldOf ? Carry.Same : Carry.Never, DayPart = (DayPart)row[i].Value };
    }

    /// <summary>"the summer offensive", "spent the winter"; not "the fall of the town".</summary>
    private Moment? ReadSeason(int at)
    {
        var i = row[at + 1].Is(Role.Season) ? row.Skip(at, Role.Article) : at;
        if (!row[i].Is(Role.Season) || row[i + 1].Is(Role.Of) || row[i].Is(Role.Ambiguous))
            return null;
        // "The summer offensive" is an offensive of the summer: the article is not the season's.
        var from = i > at && row[i + 1] is { Kind: TokenKind.Word, HasPart: false } ? i : at;
        return new(Scale.Season, from, i + 1) { Season = row[i].Value };
    }

    /// <summary>"a March operation", "серпневе повстання".</summary>
    private Moment? ReadMonth(int at) =>
        row[at].IsAdjective ? new(Scale.Month, at, at + 1) { Month = row[at].Value }
        : row[at] is { Capital: true, Length: > 3 } month && month.Is(Role.Month) && !row[at - 1].Capital && !row[at + 1].Capital && (row[at - 1].HasPart || !month.Is(Role.Ambiguous))
            ? new Moment(Scale.Month, at, at + 1) { Month = month.Value }
            : null;

    private Moment? ReadWeekday(int at) =>
        row[at] is { Capital: true, Length: > 3 } day && day.Is(Role.Weekday) ? new(Scale.Day, at, at + 1) { Weekday = day.Value, Carry = Carry.Never } : null;

    /// <summary>A year that nothing introduces, "the 1968 My Lai Massacre", "planned for 1976".</summary>
    private Moment? ReadYear(int at) =>
        years.Read(at, Cue.Weak) is var (year, to) && year > 1500 && (row[at].Spaced || row[at - 1].Kind is TokenKind.Break or TokenKind.None) ? new(Scale.Year, at, to) { Year = year } : null;
}
