using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Timeline;

/// <summary>A filter that is on: what it is called, and the address without it.</summary>
internal sealed record ActiveFilter(string Name, string Value, string Remove);

/// <summary>What happened, in the order of time.</summary>
internal sealed class IndexModel(ArchiveDb db) : PublicPage
{
    private const int PageSize = 50;

    public override string Heading => "Timeline";

    public override string Description => "What happened to Interhelpo and when, each event with the words of its sources.";

    public TimelineFilter Filter { get; private set; } = new(null, null, null, null, null);

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<EventView> Events { get; private set; } = [];

    public IReadOnlyList<ActiveFilter> Active { get; private set; } = [];

    /// <summary>Who and where can be filtered by.</summary>
    public IReadOnlyList<Named> Names { get; private set; } = [];

    public async Task OnGetAsync(string? from, string? to, string? person, string? place, string? q, string? @event, int? p, CancellationToken cancellation)
    {
        Filter = new(from, to, person, place, q);
        var events = Filter.Apply(db);
        var before = string.IsNullOrEmpty(@event) ? null : await events.PlaceOfAsync(@event, cancellation);
        Pager = new(PageSize, await events.CountAsync(cancellation), before / PageSize + 1 ?? p ?? 1);
        Events = await events.InOrder().Skip(Pager.Skip).Take(Pager.Size).ReadAsync(db, cancellation);
        Names = await NamesAsync(cancellation);
        Active = [.. ActiveFilters()];
    }

    public IEnumerable<Named> Of(EntityKind kind) => Names.Where(name => name.Kind == kind);

    private Task<List<Named>> NamesAsync(CancellationToken cancellation) => db.Entities
        .Where(entity => entity.Kind != EntityKind.Organisation && entity.Mentions.Any(mention => mention.Statement.Events.Count > 0))
        .OrderBy(entity => entity.Slug)
        .Select(entity => new Named(entity.Kind, entity.Slug, entity.Name))
        .ToListAsync(cancellation);

    private IEnumerable<ActiveFilter> ActiveFilters()
    {
        var query = new Query(Request);
        (string Parameter, string Name, string? Value)[] filters =
        [
            ("from", "From", Filter.From), ("to", "Until", Filter.To), ("person", "Person", NameOf(EntityKind.Person, Filter.Person)),
            ("place", "Place", NameOf(EntityKind.Place, Filter.Place)), ("q", "Words", Filter.Words),
        ];
        return filters.Where(filter => !string.IsNullOrWhiteSpace(filter.Value))
            .Select(filter => new ActiveFilter(filter.Name, filter.Value!.Trim(), query.Without(filter.Parameter)));
    }

    private string? NameOf(EntityKind kind, string? slug) => Of(kind).FirstOrDefault(name => name.Slug == slug)?.Name ?? slug;
}
