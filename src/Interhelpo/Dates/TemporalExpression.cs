using Interhelpo.Dates.Prose;

namespace Interhelpo.Dates;

/// <summary>Words of a text that say when something was, how long it took, or from which time it is seen.</summary>
/// <param name="Span">The words without the preposition before them.</param>
/// <param name="Kind">What they say of time.</param>
public sealed record TemporalExpression(TextSpan Span, TemporalKind Kind)
{
    /// <summary>The date it tells; null when it is no date, or when nothing told before says which.</summary>
    public DateMention? Date { get; init; }

    /// <summary>Of a duration its length; null for all else.</summary>
    public Duration? Duration { get; init; }

    /// <summary>Its points of time, one or the two ends of a range; empty for what is none.</summary>
    internal IReadOnlyList<ToldMoment> Moments { get; init; } = [];
}

/// <summary>What a temporal expression says.</summary>
public enum TemporalKind
{
    /// <summary>A point or stretch of the calendar, also when it cannot be placed: "4 June 1923", "that day", "at 4:45 am".</summary>
    Date,

    /// <summary>How long something took: "three years", "a ten-day visit", "weeks".</summary>
    Duration,

    /// <summary>Before the time that is told of: "former", "recently".</summary>
    Past,

    /// <summary>The time that is told of, or that of writing: "now", "at the time".</summary>
    Present,

    /// <summary>After the time that is told of: "future", "a few days later".</summary>
    Future,

    /// <summary>A stretch of time named before: "this period".</summary>
    Period,

    /// <summary>Again and again: "daily", "every year".</summary>
    Repeated,
}

/// <summary>A point of time in a text, as far as the words and the story place it.</summary>
internal readonly record struct ToldMoment(TextSpan Span, Moment Moment);
