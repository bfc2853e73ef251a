using Interhelpo.Archive;
using Interhelpo.Import;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>
/// The entities of the archive that a document may name, and those it adds. A name is an entity's when both are the same entry of the
/// gazetteer, or of one kind and the full name of one is, but for case, diacritics and script, any name of the other. Two that share
/// nothing but a short form (two Novaks) stay two; a name that could be several known ones becomes its own, with a note.
/// </summary>
internal sealed class KnownEntities
{
    private readonly List<KnownEntity> known;
    private readonly Dictionary<EntityKind, FreeSlugs> slugs;

    private KnownEntities(List<KnownEntity> known, Dictionary<EntityKind, FreeSlugs> slugs) => (this.known, this.slugs) = (known, slugs);

    private static readonly RecordKind[] OfEntities = [RecordKind.Person, RecordKind.Place, RecordKind.Organisation];

    public List<Entity> Added { get; } = [];

    public static async Task<KnownEntities> ForAsync(ArchiveDb db, IReadOnlyList<NameDraft> names, CancellationToken cancellation)
    {
        var found = await NameSearch.FindAsync(db, names.SelectMany(KnownEntity.NamesOf), cancellation);
        var slugsFound = found.SelectMany(kind => kind).ToHashSet(StringComparer.Ordinal);
        var gazetteer = names.Select(name => name.Gazetteer).Where(entry => entry is not null).Distinct().ToList();
        var byHand = await EditedByHand.OfAsync(db, OfEntities, cancellation);
        var former = byHand.Records.ToList();
        var entities = await db.Entities
            .Where(entity => EF.Parameter(former).Contains(entity.Id) || EF.Parameter(slugsFound).Contains(entity.Slug) || EF.Parameter(gazetteer).Contains(entity.Gazetteer))
            .Include(entity => entity.Aliases)
            .OrderBy(entity => entity.Id)
            .ToListAsync(cancellation);

        var free = new Dictionary<EntityKind, FreeSlugs>();
        foreach (var kind in names.GroupBy(name => name.Kind))
            free.Add(kind.Key, await FreeSlugs.OfAsync(db, Table(kind.Key), kind.Select(name => Slug.From(name.Name)), cancellation));
        return new KnownEntities([.. entities.Select(entity => new KnownEntity(entity, byHand))], free);
    }

    /// <summary>The entity that the name is, known or new. What is known is added to, never changed.</summary>
    /// <param name="told">The entity that it is, when that is known otherwise.</param>
    public Entity EntityOf(NameDraft name, Source source, Entity? told = null)
    {
        var same = told is null ? Same(name) : known.FindAll(entity => entity.Entity == told);
        if (told is not null && same.Count == 0) return told;
        if (same.Count == 1)
        {
            same[0].Learn(name);
            return same[0].Entity;
        }

        if (same.Count > 1) source.Notes.Add(Unsure(name, same));
        var entity = new KnownEntity(NewEntity(name));
        entity.Learn(name);
        known.Add(entity);
        Added.Add(entity.Entity);
        return entity.Entity;
    }

    /// <summary>By gazetteer, else by full name, else by any name, else by a former one: the first that tells.</summary>
    private List<KnownEntity> Same(NameDraft name)
    {
        Func<KnownEntity, bool>[] ways = [entity => entity.IsEntry(name), entity => entity.IsNamed(name), entity => entity.MayBe(name), entity => entity.Was(name)];
        return ways.Select(way => known.Where(way).ToList()).FirstOrDefault(same => same.Count > 0) ?? [];
    }

    private Entity NewEntity(NameDraft name) => new()
    {
        Kind = name.Kind,
        Slug = slugs[name.Kind].Take(Slug.From(name.Name)),
        Name = name.Name,
    };

    private static ImportNote Unsure(NameDraft name, List<KnownEntity> same) => new()
    {
        Passage = name.Mentions.Count > 0 ? name.Mentions[0].Passage : null,
        Text = $"\"{name.Name}\" could be {string.Join(" or ", same.Select(entity => $"\"{entity.Entity.Name}\" ({entity.Entity.Slug})"))}; it was kept apart.",
    };

    private static SlugTable Table(EntityKind kind) => kind switch
    {
        EntityKind.Person => SlugTable.People,
        EntityKind.Place => SlugTable.Places,
        _ => SlugTable.Organisations,
    };
}
