namespace Interhelpo.Dates.Prose;

/// <summary>Words that say something of time and are no phrase of the calendar: a duration, a view back or ahead.</summary>
internal sealed record Stretch(int From, int To, TemporalKind Kind)
{
    public Duration? Duration { get; init; }
}

/// <summary>What words of <see cref="Role.View"/> say.</summary>
internal enum View
{
    None,
    Past,
    Present,
    Future,
    Daily,
    Weekly,
    Monthly,
    Yearly,

    /// <summary>Each, every: again and again in the unit that follows.</summary>
    Each,

    /// <summary>Per: for the unit that follows.</summary>
    Per,
}
