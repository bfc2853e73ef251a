using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Store.Queries;

/// <summary>Which matters are wanted; what is null leaves all.</summary>
public sealed record MatterFilter
{
    /// <summary>Matters on which sources contradict each other, decided or not; false those on which they agree or can all be right.</summary>
    public bool? Disagree { get; init; }

    public MatterKind? Kind { get; init; }

    /// <summary>The id of a person its statements name, or that it is about.</summary>
    public string? Person { get; init; }

    /// <summary>The id of a place its statements name, or that it is about.</summary>
    public string? Place { get; init; }

    /// <summary>The id of an organisation its statements name, or that it is about.</summary>
    public string? Organisation { get; init; }

    /// <summary>The id of a source that takes a position.</summary>
    public string? Source { get; init; }

    /// <summary>The id of a statement that takes a position.</summary>
    public string? Statement { get; init; }

    /// <summary>The id of an event of which a statement that takes a position tells.</summary>
    public string? Event { get; init; }

    /// <summary>Only what its statements date on this day or later.</summary>
    public CalendarDay? From { get; init; }

    /// <summary>Only what its statements date on this day or earlier.</summary>
    public CalendarDay? To { get; init; }

    /// <summary>The matters wanted, in no order.</summary>
    public IQueryable<Matter> Apply(ArchiveDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<Matter> matters = db.Matters;
        if (Disagree is true) matters = matters.Where(matter => matter.State == MatterState.Contradict || matter.State == MatterState.Resolved);
        if (Disagree is false) matters = matters.Where(matter => matter.State == MatterState.Agree || matter.State == MatterState.Compatible);
        if (Kind is { } kind) matters = matters.Where(matter => matter.Kind == kind);
        if (Person is not null) matters = About(matters, EntityKind.Person, Person);
        if (Place is not null) matters = About(matters, EntityKind.Place, Place);
        if (Organisation is not null) matters = About(matters, EntityKind.Organisation, Organisation);
        if (Source is not null) matters = matters.Where(matter => matter.Positions.Any(position => position.Stated.Any(stated => stated.Statement.Source.Slug == Source)));
        if (Statement is not null) matters = matters.Where(matter => matter.Positions.Any(position => position.Stated.Any(stated => stated.Statement.Slug == Statement)));
        if (Event is not null) matters = OfEvent(matters, Event);
        return From is null && To is null ? matters : Dated(matters, From?.DayNumber ?? long.MinValue, To?.DayNumber ?? long.MaxValue);
    }

    /// <summary>Where the position is itself a date it must be that of the event, for a sentence may date several.</summary>
    private static IQueryable<Matter> OfEvent(IQueryable<Matter> matters, string slug) => matters.Where(matter => matter.Positions.Any(position =>
        position.Stated.Any(stated => stated.Statement.Events.Any(told => told.Slug == slug && (stated.EventId == null || stated.EventId == told.Id)))));

    private static IQueryable<Matter> About(IQueryable<Matter> matters, EntityKind kind, string slug)
    {
        var subject = Matter.SubjectOf(kind, slug);
        return matters.Where(matter => matter.Subject == subject || matter.Positions.Any(position => position.Stated.Any(stated =>
            stated.Statement.Mentions.Any(mention => mention.Entity.Kind == kind && mention.Entity.Slug == slug))));
    }

    /// <summary>Where the position is itself a date that one counts, else those of the sentence.</summary>
    private static IQueryable<Matter> Dated(IQueryable<Matter> matters, long from, long to) => from > to ? matters.Where(matter => false)
        : matters.Where(matter => matter.Positions.Any(position => position.Stated.Any(stated => stated.Statement.Events.Any(told =>
            (stated.EventId == null || stated.EventId == told.Id)
            && (told.LatestDay == null || told.LatestDay >= from) && (told.EarliestDay == null || told.EarliestDay <= to)))));
}
