namespace Interhelpo.Dates.Prose;

/// <summary>Reads dates told from the year down: "1925. május 1-jén", "1925 tavaszán", "1925-жылдын 1-майында", "1925. V. 1."</summary>
internal sealed class YearFirstWords(Row row, YearWords years, CalendarWords calendar)
{
    public Moment? Read(int at, Cue cue)
    {
        var i = row.Skip(at, Role.Article);
        if (ReadYear(i, cue) is var (year, next))
            return ReadNumeric(at, i, year) ?? ReadWithin(at, next, year) ?? new(Scale.Year, at, next) { Year = year };
        var isUnit = row[i].Is(Role.Year | Role.MonthUnit) && !row[i].Is(Role.Many) && row[i + 1].Is(Role.Part);
        if (isUnit)
            return new(CalendarWords.ScaleOf(row[i])!.Value, at, i + 1);
        return ReadWithin(at, i, null) is { } moment && (moment.Scale is Scale.Day || IsCued(moment.To, cue)) ? moment : null;
    }

    /// <summary>What follows a number shows that it is a year: a month, a season, a part, a postposition, an ending.</summary>
    private (long Year, int To)? ReadYear(int i, Cue cue)
    {
        if (!row[i].Is(TokenKind.Number))
            return null;
        var shown = row[i + 1].Is(Role.Month | Role.Season | Role.Part | Role.About) || (years.LooksLikeYear(i) && row[i + 1].Is(TokenKind.Dot) && row[i + 3].Is(TokenKind.Dot));
        return years.Read(i, shown || IsCued(i + 1, cue) ? Cue.Strong : cue);
    }

    /// <summary>Whether an ending or the word after it says that it is a time.</summary>
    private bool IsCued(int to, Cue cue) =>
        cue is Cue.Strong || row[to].Tail is not Lead.None || row[to - 1].Tail is not Lead.None || row[to].Is(Role.Part);

    /// <summary>"1925. 05. 01.", "1925. V. 1."</summary>
    private Moment? ReadNumeric(int at, int i, long year)
    {
        var isDotted = row[i + 1].Is(TokenKind.Dot) && row[i + 3].Is(TokenKind.Dot);
        return isDotted && calendar.ReadMonthNumber(i + 2) is { } month && calendar.ReadDayNumber(i + 4) is { } day
            ? new(Scale.Day, at, i + 5) { Year = year, Month = month, Day = day }
            : null;
    }

    /// <summary>A season, a month, a day of a month, in either order: "május 1-jén", "1-майда".</summary>
    private Moment? ReadWithin(int at, int i, long? year)
    {
        if (row[i].Is(Role.Season))
            return new(Scale.Season, at, i + 1) { Year = year, Season = row[i].Value };
        if (calendar.ReadMonthName(i) is var (month, next))
        {
            next = row.Skip(next, Role.MonthUnit);
            return calendar.ReadDayNumber(next) is { } day && row[next].Kind is TokenKind.Number or TokenKind.Ordinal or TokenKind.Word && !IsCount(next)
                ? new(Scale.Day, at, next + 1) { Year = year, Month = month, Day = day }
                : new(Scale.Month, at, next) { Year = year, Month = month };
        }
        return calendar.ReadDayNumber(i) is { } number && calendar.ReadMonthName(i + 1) is var (name, to) ? new(Scale.Day, at, to) { Year = year, Month = name, Day = number } : null;
    }

    /// <summary>"májusban 15 család": a number without dot or ending counts what follows.</summary>
    private bool IsCount(int at) => row[at] is { IsEnded: false, HasPart: false } && row[at + 1].Kind is TokenKind.Word && !row[at + 1].Is(Role.And | Role.Or | Role.To);
}
