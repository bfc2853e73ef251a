using Interhelpo.Dates;

namespace Interhelpo.Archive;

/// <summary>Something that happened, when the sources say it did. Told by at least one statement, which is its evidence.</summary>
public sealed class TimelineEvent
{
    private HistoricalDate date = null!;

    public int Id { get; init; }

    /// <summary>The name in addresses, unique among events.</summary>
    public required string Slug { get; set; }

    /// <summary>When, claiming no more than the words of the source. Setting it sets the days to sort and filter by.</summary>
    public required HistoricalDate Date
    {
        get => date;
        set
        {
            date = value;
            EarliestDay = value.Earliest?.DayNumber;
            LatestDay = value.Latest?.DayNumber;
        }
    }

    /// <summary>The words of the source that give the date.</summary>
    public required string DateText { get; set; }

    /// <summary>How a relative date was reckoned, as a sentence; null when the source states the date itself.</summary>
    public string? Reckoning { get; set; }

    /// <summary>First day the date allows, as <see cref="CalendarDay.DayNumber"/>; null where open.</summary>
    public long? EarliestDay { get; private set; }

    /// <summary>Last day the date allows, as <see cref="CalendarDay.DayNumber"/>; null where open.</summary>
    public long? LatestDay { get; private set; }

    /// <summary>A few words, taken from the statement.</summary>
    public required string Title { get; set; }

    public required string Summary { get; set; }

    /// <summary>Whether readers may see it, by the rights of the sources it rests on (<see cref="SourceRights"/>). Kept by the store.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>The statements that tell of it; never empty.</summary>
    public ICollection<Statement> Statements { get; } = [];
}
