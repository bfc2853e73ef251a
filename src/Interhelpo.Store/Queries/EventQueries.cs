using Interhelpo.Archive;
using Interhelpo.Dates;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>Something that happened, when the sources say it did.</summary>
/// <param name="Id">The name in its address.</param>
/// <param name="Date">EDTF (ISO 8601-2), claiming no more than the words of the source.</param>
/// <param name="DateText">The words of the source that give the date.</param>
/// <param name="Reckoning">How a relative date was reckoned; null when the source states the date itself.</param>
/// <param name="Earliest">The first day the date allows; null where open.</param>
/// <param name="Latest">The last day the date allows; null where open.</param>
/// <param name="Evidence">The words of every statement that tells of it.</param>
/// <param name="Sources">How many independent sources state it.</param>
public sealed record EventView(
    string Id, string Date, string DateText, string? Reckoning, string? Earliest, string? Latest, string Title, string Summary,
    IReadOnlyList<EvidenceView> Evidence, IReadOnlyList<QuantityView> Quantities,
    IReadOnlyList<NamedView> People, IReadOnlyList<NamedView> Places, IReadOnlyList<NamedView> Organisations, int Sources)
{
    /// <summary>Its place on the timeline, relative to the root of the site.</summary>
    public string Url => Address.OfEvent(Id);
}

/// <summary>Events in the order of time, with six SQL statements whatever their number.</summary>
public static class EventQueries
{
    private const string List = "events";

    /// <summary>By the first day; what has only a last day stands at that. Of those that begin together the shorter first.</summary>
    public static Task<Parsed<Page<EventView>>> EventsAsync(
        this ArchiveDb db, EventFilter filter, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return page.ReadAsync(List, numbers: 3, async after =>
        {
            var (first, last, id) = (after.Numbers[0], after.Numbers[1], after.Numbers[2]);
            var keys = await filter.Apply(db)
                .Select(told => new { told.Id, First = (told.EarliestDay ?? told.LatestDay) ?? long.MaxValue, Last = told.LatestDay ?? long.MaxValue })
                .Where(key => key.First > first || (key.First == first && (key.Last > last || (key.Last == last && key.Id > id))))
                .OrderBy(key => key.First).ThenBy(key => key.Last).ThenBy(key => key.Id)
                .Take(page.Limit + 1)
                .ToListAsync(cancellation);
            var cut = page.Cut(keys, key => new Cursor(List, "", key.First, key.Last, key.Id));
            var views = await ReadAsync(db, [.. cut.Items.Select(key => key.Id)], cancellation);
            return new Page<EventView>([.. views.Select(view => view.Item)], cut.Next);
        });
    }

    /// <summary>Null when there is no such event.</summary>
    public static async Task<Dated<EventView>?> EventAsync(this ArchiveDb db, string id, CancellationToken cancellation = default)
    {
        var ids = await db.Events.Where(told => told.Slug == id).Select(told => told.Id).ToListAsync(cancellation);
        return (await ReadAsync(db, ids, cancellation)).SingleOrDefault();
    }

    private static async Task<IReadOnlyList<Dated<EventView>>> ReadAsync(ArchiveDb db, IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        var events = await db.Events.AsNoTracking().Where(told => EF.Parameter(ids).Contains(told.Id)).ToDictionaryAsync(told => told.Id, cancellation);
        var tellings = await db.Events.Where(told => EF.Parameter(ids).Contains(told.Id))
            .SelectMany(told => told.Statements, (told, statement) => new Telling(
                told.Id, statement.Id, statement.SourceId, statement.Ordinal, statement.Source.Imported,
                new EvidenceView(statement.Source.Slug, statement.Passage.Start, statement.Passage.End, statement.Passage.Quote)))
            .ToListAsync(cancellation);
        var recognised = await RecognisedLookup.ReadAsync(db, [.. tellings.Select(telling => telling.Statement)], cancellation);
        var stated = await StatedByAsync(db, ids, cancellation);
        var told = tellings.OrderBy(telling => telling.Source).ThenBy(telling => telling.Ordinal).ToLookup(telling => telling.Event);
        return [.. ids.Where(events.ContainsKey).Select(id => View(events[id], [.. told[id]], recognised, stated.GetValueOrDefault(id)))];
    }

    /// <summary>How many sources take the position that the event's date is on its matter; never more than there are independent ones.</summary>
    private static async Task<Dictionary<int, int>> StatedByAsync(ArchiveDb db, IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        var stated = await db.StatedPositions.Where(stated => stated.EventId != null && EF.Parameter(ids).Contains(stated.EventId.Value))
            .Select(stated => new
            {
                Event = stated.EventId!.Value,
                stated.Position.Matter.Voices,
                Sources = stated.Position.Stated.Select(other => other.Statement.SourceId).Distinct().Count(),
            })
            .ToListAsync(cancellation);
        return stated.GroupBy(each => each.Event).ToDictionary(group => group.Key, group => group.Max(each => Math.Min(each.Voices, each.Sources)));
    }

    private static Dated<EventView> View(TimelineEvent told, IReadOnlyList<Telling> tellings, RecognisedLookup lookup, int statedBy)
    {
        var recognised = lookup.In([.. tellings.Select(telling => telling.Statement)]);
        var view = new EventView(
            told.Slug, told.Date.ToString(), told.DateText, told.Reckoning, Iso(told.EarliestDay), Iso(told.LatestDay), told.Title, told.Summary,
            [.. tellings.Select(telling => telling.Evidence)], recognised.Quantities, recognised.People, recognised.Places, recognised.Organisations,
            Math.Max(statedBy, tellings.Select(telling => telling.Source).Distinct().Count()));
        return new(view, tellings.Select(telling => telling.Imported).DefaultIfEmpty().Max());
    }

    private static string? Iso(long? day) => day is { } number ? CalendarDay.FromDayNumber(number)?.ToString() : null;

    private sealed record Telling(int Event, int Statement, int Source, int Ordinal, DateTimeOffset Imported, EvidenceView Evidence);
}
