using System.Globalization;

namespace Interhelpo.Dates.Prose;

/// <summary>
/// Reads what is said of the calendar of a day: "(ст. ст.)", and the same day told twice, "25 октября (7 ноября) 1917". Told twice it is
/// the day of the new calendar; said to be of the old one it is kept as told, and noted.
/// </summary>
internal sealed class TwoCalendars(Row row, CalendarWords calendar)
{
    private const string OldStyle = "a day of the old (Julian) calendar, as the words say";
    private const string NewStyle = "a day of the new (Gregorian) calendar, as the words say";

    // From the 16th to the 21st century the old calendar is so many days behind.
    private const int FewestDays = 10, MostDays = 13;

    public Moment Read(Moment day) => ReadStyle(day) ?? ReadSecond(day) ?? day;

    /// <summary>Whether two days of one month can be the same day in the old calendar and in the new.</summary>
    public static bool AreOneDay(int old, int gregorian) => gregorian - old is >= FewestDays and <= MostDays;

    public static string Note(int day, int month) => $"{day} {CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1]} in the old (Julian) calendar";

    private Moment? ReadStyle(Moment day)
    {
        var at = row.Skip(row.Skip(day.To, TokenKind.Comma), TokenKind.Open);
        if (!row[at].IsCalendar || (at > day.To && row[day.To].Is(TokenKind.Open) && !row[at + 1].Is(TokenKind.Close)))
            return null;
        var to = row[at + 1].Is(TokenKind.Close) && row[day.To].Is(TokenKind.Open) ? at + 2 : at + 1;
        return day with { To = to, Note = row[at].Value == (int)Calendar.Julian ? OldStyle : NewStyle };
    }

    private Moment? ReadSecond(Moment day)
    {
        if (day.Month is null || day.Day is null || !row[day.To].Is(TokenKind.Open) || calendar.ReadDayAndMonth(row.Skip(day.To + 1, Role.Article)) is not { } other)
            return null;
        var close = row[other.To].IsCalendar ? other.To + 1 : other.To;
        if (!row[close].Is(TokenKind.Close) || DaysBetween(day, other) is not { } days)
            return null;
        var (old, gregorian) = days > 0 ? (day, other) : (other, day);
        var told = day with { Month = gregorian.Month, Day = gregorian.Day, To = close + 1, Note = Note(old.Day!.Value, old.Month!.Value) };
        if (told.Year is null)
            return calendar.AddYear(told);
        // "19 декабря 1905 (1 января 1906)" says the other year itself; that is read as two dates.
        return old.Month == 12 && gregorian.Month == 1 ? null : told;
    }

    /// <summary>From the first to the other, when they can be one day in two calendars; null when they cannot.</summary>
    private static int? DaysBetween(Moment first, Moment other)
    {
        const int Leap = 2000;
        if (!CalendarDay.Exists(Leap, first.Month!.Value, first.Day!.Value) || !CalendarDay.Exists(Leap, other.Month!.Value, other.Day!.Value))
            return null;
        var days = (int)(new CalendarDay(Leap, other.Month.Value, other.Day.Value).DayNumber - new CalendarDay(Leap, first.Month.Value, first.Day.Value).DayNumber);
        days = days > 300 ? days - 366 : days < -300 ? days + 366 : days;
        // The turn of February may hide a day.
        return Math.Abs(days) is >= FewestDays and <= MostDays + 1 ? days : null;
    }
}
