using System.Text.Json.Serialization;
using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>A person, place or organisation that the sources name.</summary>
/// <param name="Id">The name in its address, unique within its kind.</param>
/// <param name="AlternateNames">Other forms of the name, met in sources or known.</param>
/// <param name="Mentions">Every place in the prose of the sources that names it.</param>
/// <param name="Latitude">Degrees north, WGS 84; of places only, where known.</param>
/// <param name="Longitude">Degrees east, WGS 84; of places only, where known.</param>
/// <param name="Born">EDTF; of persons only, where a source says.</param>
/// <param name="Died">EDTF; of persons only, where a source says.</param>
public sealed record EntityView(
    string Id, EntityKind Kind, string Name, IReadOnlyList<string> AlternateNames, IReadOnlyList<EvidenceView> Mentions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Latitude,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Longitude,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Born,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Died)
{
    /// <summary>Its page, relative to the root of the site.</summary>
    public string Url => Address.OfEntity(Kind, Id);
}

/// <summary>Entities in the order of their names, with three SQL statements whatever their number.</summary>
public static class EntityQueries
{
    private const string List = "entities";

    /// <param name="kind">Only of this kind; null for all.</param>
    public static Task<Parsed<Page<EntityView>>> EntitiesAsync(this ArchiveDb db, EntityKind? kind, PageRequest page, CancellationToken cancellation = default) =>
        page.ReadAsync(List, numbers: 1, async after =>
        {
            var (slug, id) = (after.Text, after.Numbers[0]);
            var wanted = db.Entities.Where(entity => kind == null || entity.Kind == kind)
                .Where(entity => entity.Slug.CompareTo(slug) > 0 || (entity.Slug == slug && entity.Id > id))
                .OrderBy(entity => entity.Slug).ThenBy(entity => entity.Id)
                .Take(page.Limit + 1);
            var cut = page.Cut(await RowsAsync(wanted, cancellation), row => new Cursor(List, row.Slug, row.Id));
            var views = await ReadAsync(db, cut.Items, cancellation);
            return new Page<EntityView>([.. views.Select(view => view.Item)], cut.Next);
        });

    /// <summary>Null when there is no such entity. An id that several kinds share means the person, else the place, unless the kind is given.</summary>
    public static async Task<Dated<EntityView>?> EntityAsync(this ArchiveDb db, string id, EntityKind? kind, CancellationToken cancellation = default)
    {
        var rows = await RowsAsync(db.Entities.Where(entity => entity.Slug == id && (kind == null || entity.Kind == kind)), cancellation);
        return (await ReadAsync(db, [.. rows.OrderBy(row => row.Kind).Take(1)], cancellation)).SingleOrDefault();
    }

    private static Task<List<Row>> RowsAsync(IQueryable<Entity> entities, CancellationToken cancellation) => entities
        .Select(entity => new Row(entity.Id, entity.Kind, entity.Slug, entity.Name, entity.Latitude, entity.Longitude, entity.Born, entity.Died))
        .ToListAsync(cancellation);

    private static async Task<IReadOnlyList<Dated<EntityView>>> ReadAsync(ArchiveDb db, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var aliases = (await db.Aliases.Where(alias => EF.Parameter(ids).Contains(alias.EntityId)).OrderBy(alias => alias.Id)
                .Select(alias => new { alias.EntityId, alias.Name })
                .ToListAsync(cancellation))
            .ToLookup(alias => alias.EntityId, alias => alias.Name);
        var mentions = (await db.Mentions.Where(mention => EF.Parameter(ids).Contains(mention.EntityId))
                .OrderBy(mention => mention.Passage.SourceId).ThenBy(mention => mention.Passage.Start)
                .Select(mention => new Mentioned(mention.EntityId, mention.Passage.Source.Imported, new EvidenceView(
                    mention.Passage.Source.Slug, mention.Passage.Start, mention.Passage.End, mention.Passage.Quote)))
                .ToListAsync(cancellation))
            .ToLookup(mention => mention.Entity);
        return [.. rows.Select(row => new Dated<EntityView>(
            new EntityView(
                row.Slug, row.Kind, row.Name, [.. aliases[row.Id].Where(name => name != row.Name).Distinct()], [.. mentions[row.Id].Select(mention => mention.Evidence)],
                row.Latitude, row.Longitude, row.Born, row.Died),
            mentions[row.Id].Select(mention => mention.Imported).DefaultIfEmpty().Max()))];
    }

    private sealed record Row(
        int Id, EntityKind Kind, string Slug, string Name, double? Latitude, double? Longitude, string? Born, string? Died);

    private sealed record Mentioned(int Entity, DateTimeOffset Imported, EvidenceView Evidence);
}
