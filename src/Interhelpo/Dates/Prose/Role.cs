namespace Interhelpo.Dates.Prose;

/// <summary>The parts words play in telling a date. A word can play several.</summary>
[Flags]
internal enum Role : ulong
{
    None = 0,

    /// <summary>Value 1 to 12.</summary>
    Month = 1UL << 0,

    /// <summary>Value as EDTF numbers seasons.</summary>
    Season = 1UL << 1,
    Weekday = 1UL << 2,

    /// <summary>Value the number: two, ten, hundred.</summary>
    Number = 1UL << 3,

    /// <summary>Value the number: third, nineteenth.</summary>
    Ordinal = 1UL << 4,
    Article = 1UL << 5,
    Of = 1UL << 6,

    /// <summary>In, on, at: places and changes nothing.</summary>
    In = 1UL << 7,

    /// <summary>During, throughout.</summary>
    During = 1UL << 8,
    From = 1UL << 9,
    Since = 1UL << 10,

    /// <summary>By, until, till.</summary>
    Until = 1UL << 11,
    After = 1UL << 12,
    Before = 1UL << 13,
    Between = 1UL << 14,
    And = 1UL << 15,
    Or = 1UL << 16,

    /// <summary>To, until, through: between the two ends of a range.</summary>
    To = 1UL << 17,
    Onwards = 1UL << 18,
    About = 1UL << 19,
    Perhaps = 1UL << 20,

    /// <summary>Early, mid, late; value as <see cref="Part"/>.</summary>
    Part = 1UL << 21,

    /// <summary>Beginning, middle, end; value as <see cref="Part"/>.</summary>
    PartNoun = 1UL << 22,

    /// <summary>Half; with a value only some part: "the latter part".</summary>
    Half = 1UL << 23,
    Year = 1UL << 24,
    MonthUnit = 1UL << 25,
    Week = 1UL << 26,
    Day = 1UL << 27,
    DecadeUnit = 1UL << 28,
    Century = 1UL << 29,

    /// <summary>Night, morning, evening; value as <see cref="DayPart"/>.</summary>
    TimeOfDay = 1UL << 30,
    BeforeChrist = 1UL << 31,
    AfterChrist = 1UL << 32,

    /// <summary>Later, afterwards: after the time told before.</summary>
    Later = 1UL << 33,

    /// <summary>Earlier, previously.</summary>
    Earlier = 1UL << 34,
    Next = 1UL << 35,
    Previous = 1UL << 36,
    That = 1UL << 37,
    Same = 1UL << 38,

    /// <summary>Today, now: anchors to the unknown time of writing.</summary>
    Deictic = 1UL << 39,

    /// <summary>People, copies, roubles: what numbers count.</summary>
    Counted = 1UL << 40,

    /// <summary>Page, number, article: a number after it is a name, no year.</summary>
    Numbered = 1UL << 41,

    /// <summary>Rose, grew, total: a number near it is an amount.</summary>
    Amount = 1UL << 42,

    /// <summary>Saw, brought, was: what a year does at the beginning of a sentence; value 1 for what only one does, so that a number behind it counts nothing.</summary>
    YearVerb = 1UL << 43,

    /// <summary>Letter, report: "a letter from 1925" begins nothing.</summary>
    Document = 1UL << 44,

    /// <summary>1930s told in words, thirties; value its first year within the century.</summary>
    DecadeName = 1UL << 45,

    /// <summary>Fall, spring, may: words that are more often something else.</summary>
    Ambiguous = 1UL << 46,

    /// <summary>More, over, than, nearly: makes an amount of the number after it; value as <see cref="DurationBound"/>.</summary>
    Measure = 1UL << 47,

    /// <summary>Years, months: several of a unit.</summary>
    Many = 1UL << 48,

    /// <summary>Jan, pp, ca: the dot after it ends no sentence.</summary>
    Short = 1UL << 49,

    /// <summary>Last, final, latter.</summary>
    Last = 1UL << 50,

    /// <summary>As, in "as late as".</summary>
    As = 1UL << 51,

    /// <summary>His, its: before a year that names something, "his 1931 book".</summary>
    Possessive = 1UL << 52,

    /// <summary>Hours, minutes, value as <see cref="TimeUnit"/>; am and pm, without value.</summary>
    Clock = 1UL << 53,

    /// <summary>Born, built, founded: a bare year after it is when.</summary>
    Happening = 1UL << 54,

    /// <summary>The turn of a century is about its first year.</summary>
    Turn = 1UL << 55,

    /// <summary>Present, now: where something that still goes on ends.</summary>
    Present = 1UL << 56,

    /// <summary>This: of the time of writing.</summary>
    This = 1UL << 57,

    /// <summary>First, world, interwar: how the name of a well-known period begins.</summary>
    Period = 1UL << 58,

    /// <summary>Few, several: units of time that nobody counted.</summary>
    Several = 1UL << 59,

    /// <summary>Former, now, future, daily; value as <see cref="Prose.View"/>.</summary>
    View = 1UL << 60,

    /// <summary>A day of the year with a name, Christmas; value its month and day as a number of four digits.</summary>
    Feast = 1UL << 61,

    /// <summary>Time, period: of what was told before.</summary>
    Epoch = 1UL << 62,

    /// <summary>Old, age, long: after a number of years.</summary>
    Aged = 1UL << 63,

    Lead = In | During | From | Since | Until | After | Before | Between | Of,

    /// <summary>What dates are made of, whatever ending it has.</summary>
    OfCalendar = Month | Season | Weekday | Year | MonthUnit | Day | Century | Part | Half,

    Unit = Year | MonthUnit | Week | Day | DecadeUnit | Century,

    /// <summary>Words without one of which, and without a number, nothing is said of time.</summary>
    Core = Unit | Month | Season | Weekday | TimeOfDay | DecadeName | Period | Clock | View | Feast | Epoch,

    /// <summary>Words that a phrase of time can begin with.</summary>
    Head = Core | Lead | Number | Ordinal | Article | About | Perhaps | Part | PartNoun | AfterChrist | Later | Earlier | Next | Previous | That | Same | Last | Turn | Measure | Several | This,
}

internal enum Part
{
    Whole,
    Early,
    Mid,
    Late,
    FirstHalf,
    SecondHalf,
}

/// <summary>The calendar that words name for a day.</summary>
internal enum Calendar
{
    /// <summary>None is named.</summary>
    Unsaid,

    /// <summary>Julian, old style.</summary>
    Julian,

    /// <summary>Gregorian, new style.</summary>
    Gregorian,
}
