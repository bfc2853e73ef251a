using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

internal enum Scale
{
    Day,
    Month,
    Season,
    Year,
    Decade,
    Century,
}

/// <summary>How what a moment leaves unsaid follows from the time told before.</summary>
internal enum Carry
{
    /// <summary>The nearest one told: "in May", "that year".</summary>
    Same,
    Next,
    Previous,

    /// <summary>A number of units away: "two years later".</summary>
    Away,

    /// <summary>It does not follow: "at night" is any night.</summary>
    Never,
}

/// <summary>A part of a day, as words name it.</summary>
internal enum DayPart
{
    Whole,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

/// <summary>One point of time as words tell it, on a scale from day to century; what they leave unsaid is null.</summary>
internal sealed record Moment(Scale Scale, int From, int To)
{
    /// <summary>Astronomical; of a decade or century the first in time.</summary>
    public long? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Season { get; init; }

    /// <summary>Of a decade that leaves its century unsaid, its first year within it.</summary>
    public int? Tens { get; init; }

    public Part Part { get; init; }

    /// <summary>Of a day its part.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>Of a day its minute, from 0 to 1440; null when no time of day is told.</summary>
    public int? Minute { get; init; }

    /// <summary>Of a day its place in the week, from 1 for Monday; 0 when it is not told.</summary>
    public int Weekday { get; init; }

    public Doubt Doubt { get; init; }

    public Carry Carry { get; init; }

    /// <summary>How many years after the year told before, in "May of the following year".</summary>
    public int YearsOn { get; init; }

    /// <summary>How many units of the scale away, earlier if negative.</summary>
    public int Away { get; init; }

    /// <summary>Of a numeric date its whole value.</summary>
    public string? Edtf { get; init; }

    /// <summary>What else the words say of it, in plain English: that a day is of the old calendar.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the words say which year it is.</summary>
    public bool IsStated => Year is not null || Edtf is not null;

    /// <summary>The last year of it.</summary>
    public long LastYear => Year!.Value + (Scale is Scale.Century ? 99 : Scale is Scale.Decade ? 9 : 0);
}
