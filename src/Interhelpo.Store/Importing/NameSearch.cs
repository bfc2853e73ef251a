using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>Asks the search index which rows have these words in one of their names; whoever asks compares the names themselves.</summary>
internal static class NameSearch
{
    private const int NamesAtOnce = 200;

    /// <param name="names">Folded words joined by spaces.</param>
    /// <returns>Slugs or keys, by kind. One statement for some hundred names.</returns>
    public static async Task<ILookup<SearchKind, string>> FindAsync(ArchiveDb db, IEnumerable<string> names, CancellationToken cancellation)
    {
        var found = new HashSet<(SearchKind Kind, string Key)>();
        foreach (var some in names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Chunk(NamesAtOnce))
        {
            var match = "FoldedNames : (" + string.Join(" OR ", some.Select(name => $"\"{name}\"")) + ")";
            var entries = await db.SearchEntries.FromSql($"SELECT * FROM SearchEntries WHERE Id IN (SELECT rowid FROM SearchText WHERE SearchText MATCH {match})")
                .Select(entry => new { entry.Kind, entry.Key })
                .ToListAsync(cancellation);
            found.UnionWith(entries.Select(entry => (entry.Kind, entry.Key)));
        }

        return found.ToLookup(entry => entry.Kind, entry => entry.Key);
    }
}
