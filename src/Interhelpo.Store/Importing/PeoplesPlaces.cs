using Interhelpo.Archive;
using Interhelpo.Import.Recognising;
using Interhelpo.Spelling;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>The places and organisations that people added or worked on, with all their names: documents that come in are read with them. What only importing brought is no evidence for the next import.</summary>
internal static class PeoplesPlaces
{
    private static readonly RecordKind[] kinds = [RecordKind.Place, RecordKind.Organisation];

    /// <summary>With three statements, whatever their number.</summary>
    public static async Task<OwnNames> OfAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var rows = await Rows(db).Include(entity => entity.Aliases).AsNoTracking().OrderBy(entity => entity.Id).ToListAsync(cancellation);
        if (rows.Count == 0) return OwnNames.None;
        var persons = await db.Entities.Where(entity => entity.Kind == EntityKind.Person).Select(entity => entity.Name).ToListAsync(cancellation);
        var surnames = persons.Select(name => Folding.Fold(name.Split(' ')[^1])).ToHashSet(StringComparer.Ordinal);
        return new OwnNames(rows.Select(entity => EntryOf(entity, surnames)));
    }

    /// <summary>A number that changes with them.</summary>
    public static async Task<int> RevisionAsync(ArchiveDb db, CancellationToken cancellation) =>
        await db.Revisions.Where(revision => EF.Parameter(kinds).Contains(revision.Kind)).MaxAsync(revision => (int?)revision.Id, cancellation) ?? 0;

    /// <summary>Their rows.</summary>
    public static IQueryable<Entity> Rows(ArchiveDb db) => db.Entities.Where(entity => entity.Kind != EntityKind.Person
        && KeptStates.ByHand(db).Any(revision => EF.Parameter(kinds).Contains(revision.Kind) && revision.RecordId == entity.Id));

    private static GazetteerEntry EntryOf(Entity entity, HashSet<string> surnames) => new(
        entity.Gazetteer ?? $"{entity.Kind}:{entity.Slug}", entity.Kind, "", entity.Name, entity.Latitude, entity.Longitude,
        [.. entity.Aliases.Select(alias => alias.Name).Prepend(entity.Name).Select(name => new GazetteerName(name, null, IsSurname: surnames.Contains(Folding.Fold(name))))]);
}
