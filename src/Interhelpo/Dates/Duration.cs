namespace Interhelpo.Dates;

/// <summary>A length of time as words tell it: "three years", "over a month", "several days".</summary>
/// <param name="Count">How many units; null when the words do not count them.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Bound">How the true length lies to the count.</param>
public sealed record Duration(int? Count, TimeUnit Unit, DurationBound Bound);

/// <summary>The units that lengths of time are counted in.</summary>
public enum TimeUnit
{
    None,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
}

/// <summary>How a length of time lies to the number that tells it.</summary>
public enum DurationBound
{
    Exact,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
    About,
}
