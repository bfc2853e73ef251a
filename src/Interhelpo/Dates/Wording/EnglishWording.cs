namespace Interhelpo.Dates.Wording;

/// <summary>How English words dates.</summary>
internal static class EnglishWording
{
    public static readonly DateWording Table = new()
    {
        Months = DateWording.OneForm("January February March April May June July August September October November December"),
        Seasons = new Dictionary<int, Forms>
        {
            [21] = "spring",
            [22] = "summer",
            [23] = "autumn",
            [24] = "winter",
            [25] = "spring",
            [26] = "summer",
            [27] = "autumn",
            [28] = "winter",
            [29] = "southern spring",
            [30] = "southern summer",
            [31] = "southern autumn",
            [32] = "southern winter",
            [33] = "first quarter of",
            [34] = "second quarter of",
            [35] = "third quarter of",
            [36] = "last quarter of",
            [37] = "first third of",
            [38] = "second third of",
            [39] = "last third of",
            [40] = "first half of",
            [41] = "second half of",
        },
        Day = "{0} {1} {2}",
        DayWithoutYear = "{0} {1}",
        DayOfAnyYear = "{0} {1}, year unknown",
        Month = "{0} {1}",
        Season = "{0} {1}",
        BeforeChrist = "{0} BC",
        AfterChrist = "AD {0}",
        Decade = first => $"{first}s",
        Century = number => $"{number}{Ending(number)} century",
        Early = "early {0}",
        Mid = "mid-{0}",
        Late = "late {0}",
        About = "c. {0}",
        Perhaps = "probably {0}",
        SomeDay = "a day in {0}",
        SomeMonth = "a month in {0}",
        From = "from {0} onwards",
        Until = "by {0}",
        FromToUnknown = "from {0}, end unknown",
        UnknownUntil = "until {0}, beginning unknown",
        Always = "at any time",
        Unknown = "date unknown",
        OrEarlier = "{0} or earlier",
        OrLater = "{0} or later",
        Between = "between {0} and {1}",
        And = "and",
        Or = "or",
    };

    private static string Ending(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
