namespace Interhelpo.Dates.Edtf;

/// <summary>Why a text is no EDTF date, and what to write instead: every reason in one place.</summary>
internal static class Refusals
{
    public const string Empty = "There is no date: write one in EDTF, for example 1923-05-01, 1925 or 1927/1930.";
    public const string TooLong = "This is longer than any date; write one date, interval or set.";
    public const string TwoSlashes = "An interval has one slash with a date, '..' or nothing on each side.";
    public const string TimeInInterval = "An interval is between days; leave the time of day out.";
    public const string LongYearInInterval = "A year with 'Y' cannot stand in an interval or a set.";
    public const string Backwards = "The interval ends before it begins; put the earlier date first.";
    public const string SetNotClosed = "A set begins with '[' or '{' and ends with the matching bracket.";
    public const string EmptyMember = "A set lists dates between commas; one of them is missing.";
    public const string RangePrecision = "A range in a set goes between dates of one kind, both years, both months or both days.";
    public const string OpenInside = "In a set only the first date can begin with '..' and only the last can end with it.";
    public const string ShortLongYear = "A year with 'Y' has more than four digits; write shorter years without it.";
    public const string TooFar = "This year is too far away to be counted in days.";
    public const string NegativeZero = "Year 0 has no sign: 0000 is 1 BC and -0001 is 2 BC.";
    public const string BadTime = "The time of day is written as T10:30:00, with Z or +06:00 after it where the zone is known.";
    public const string BadSignificant = "After 'S' stands the number of significant digits, at least one and no more than the year has.";
    public const string LowerCaseMask = "Unspecified digits are written with a capital X, as in 193X.";

    public static string NotADate(string text) => $"'{text}' is no EDTF date; write YYYY, YYYY-MM or YYYY-MM-DD, for example 1923-05-01.";

    public static string NoSuchMonth(string text) => $"There is no month or season '{text}'; months are 01 to 12, seasons 21 (spring) to 24 (winter), groupings up to 41.";

    public static string NoSuchDay(string text) => $"There is no day '{text}' in the calendar.";
}
