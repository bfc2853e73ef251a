using Interhelpo.Import.Recognising;
using Interhelpo.Spelling;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>An entry of the gazetteer, and the records of this archive that are it.</summary>
/// <param name="OtherNames">Each with the years in which it was in force, where these are known.</param>
public sealed record GazetteerItem(string Id, string Type, string Name, double? Latitude, double? Longitude, IReadOnlyList<string> OtherNames, IReadOnlyList<(RecordRef Record, string Name)> Own);

/// <summary>Looks into the gazetteer that the importer knows names by.</summary>
public static class GazetteerLookup
{
    private const int Most = 100;

    /// <summary>The archive's own places and organisations that documents are read with, of which some name has these letters; the first hundred.</summary>
    public static async Task<IReadOnlyList<(RecordRef Record, string Name, IReadOnlyList<string> OtherNames)>> OwnGazetteerAsync(this ArchiveDb db, string words, CancellationToken cancellation = default)
    {
        var wanted = Folding.Fold(words);
        var rows = await PeoplesPlaces.Rows(db).Include(entity => entity.Aliases).AsNoTracking().OrderBy(entity => entity.Name).ToListAsync(cancellation);
        return [.. rows.Where(entity => entity.Aliases.Select(alias => alias.Name).Append(entity.Name).Any(name => Folding.Fold(name).Contains(wanted, StringComparison.Ordinal))).Take(Most)
            .Select(entity => (new RecordRef(RecordRef.KindOf(entity.Kind), entity.Id), entity.Name, (IReadOnlyList<string>)[.. entity.Aliases.Select(alias => alias.Name)]))];
    }

    /// <summary>The entry with this id, and those of which some name has these letters, whatever their case and diacritics; the first hundred.</summary>
    public static async Task<IReadOnlyList<GazetteerItem>> GazetteerAsync(this ArchiveDb db, string words, CancellationToken cancellation = default)
    {
        var wanted = Folding.Fold(words);
        var found = Gazetteer.Entries.Where(entry => entry.Id == words || Gazetteer.NamesOf(entry).Any(name => Folding.Fold(name).Contains(wanted, StringComparison.Ordinal))).Take(Most).ToList();
        var ids = found.ConvertAll(entry => entry.Id);
        var own = (await db.Entities.IgnoreQueryFilters().Where(entity => entity.Gazetteer != null && EF.Parameter(ids).Contains(entity.Gazetteer)).Select(entity => new { entity.Id, entity.Kind, entity.Name, entity.Gazetteer }).ToListAsync(cancellation))
            .ToLookup(entity => entity.Gazetteer, entity => (new RecordRef(RecordRef.KindOf(entity.Kind), entity.Id), entity.Name), StringComparer.Ordinal);
        return found.ConvertAll(entry => new GazetteerItem(
            entry.Id, entry.Type, entry.Name, entry.Latitude, entry.Longitude, [.. entry.OtherNames.Select(name => name.Years is null ? name.Name : $"{name.Name} ({name.Years})")], [.. own[entry.Id]]));
    }
}
