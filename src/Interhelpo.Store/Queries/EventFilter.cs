using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store.Search;

namespace Interhelpo.Store.Queries;

/// <summary>Which events are wanted; what is null leaves all.</summary>
public sealed record EventFilter
{
    /// <summary>Only what may have happened on this day or later.</summary>
    public CalendarDay? From { get; init; }

    /// <summary>Only what may have happened on this day or earlier.</summary>
    public CalendarDay? To { get; init; }

    /// <summary>Only what has all these words, by their beginnings, whatever their case, diacritics, script and spelling.</summary>
    public string? Words { get; init; }

    /// <summary>The id of a source that tells of it.</summary>
    public string? Source { get; init; }

    /// <summary>The id of a person its statements name.</summary>
    public string? Person { get; init; }

    /// <summary>The id of a place its statements name.</summary>
    public string? Place { get; init; }

    /// <summary>The events wanted, in no order.</summary>
    public IQueryable<TimelineEvent> Apply(ArchiveDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<TimelineEvent> events = db.Events;
        // What lasted from before the one to after the other would fit both, but no time lies between them.
        if (From is { } first && To is { } last && first.DayNumber > last.DayNumber) return events.Where(told => false);
        if (From?.DayNumber is { } from) events = events.Where(told => told.LatestDay == null || told.LatestDay >= from);
        if (To?.DayNumber is { } to) events = events.Where(told => told.EarliestDay == null || told.EarliestDay <= to);
        if (Source is not null) events = events.Where(told => told.Statements.Any(statement => statement.Source.Slug == Source));
        if (Person is not null) events = Naming(events, EntityKind.Person, Person);
        if (Place is not null) events = Naming(events, EntityKind.Place, Place);
        return FoundKeys.Of(db, SearchKind.Event, Words) is { } keys ? events.Where(told => keys.Contains(told.Slug)) : events;
    }

    private static IQueryable<TimelineEvent> Naming(IQueryable<TimelineEvent> events, EntityKind kind, string slug) => events.Where(told =>
        told.Statements.Any(statement => statement.Mentions.Any(mention => mention.Entity.Kind == kind && mention.Entity.Slug == slug)));
}
