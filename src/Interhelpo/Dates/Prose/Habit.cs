namespace Interhelpo.Dates.Prose;

/// <summary>How a language puts its dates together, beyond the words it has for them.</summary>
[Flags]
internal enum Habit
{
    None = 0,

    /// <summary>"May 3, 1923".</summary>
    MonthBeforeDay = 1 << 0,

    /// <summary>A dot after digits makes an ordinal: "1. května", "19. Jahrhundert".</summary>
    DotsOrdinals = 1 << 1,

    /// <summary>A dash joins digits to the word they count: "1925-жылы".</summary>
    GluesNumbers = 1 << 2,

    /// <summary>From the year down to the day, prepositions and parts last: "1925. május 1-jén", "1925 végén".</summary>
    YearFirst = 1 << 3,

    /// <summary>The word for year can follow it: "1925 года".</summary>
    YearWordAfter = 1 << 4,

    /// <summary>"Of" and "the" are said by endings: "начало 1925 года". The word after a preposition cannot stand without it.</summary>
    Inflects = 1 << 5,

    /// <summary>Months and weekdays have no capital letter.</summary>
    SmallMonths = 1 << 6,

    /// <summary>Nouns have one, and so a number before a word without it counts nothing: "1925 wurde".</summary>
    CapitalNouns = 1 << 7,
}
