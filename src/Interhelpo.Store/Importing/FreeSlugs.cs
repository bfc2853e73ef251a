using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>Tells slugs that are free from those in use, and those that were: old addresses lead on. A slug in use gets the first number from 2 that makes it free.</summary>
internal sealed class FreeSlugs
{
    private readonly HashSet<string> taken;

    private FreeSlugs(IEnumerable<string> taken) => this.taken = taken.ToHashSet(StringComparer.Ordinal);

    /// <summary>Looks up, in one statement, what is in use of these slugs and of their numbered forms. What only went with a source that was taken out comes back under its old slug, with whichever source tells it again.</summary>
    public static async Task<FreeSlugs> OfAsync(ArchiveDb db, SlugTable table, IEnumerable<string> wanted, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(wanted.Distinct(StringComparer.Ordinal));
        return new FreeSlugs(await db.Database.SqlQueryRaw<string>(Sql(table), list).ToListAsync(cancellation));
    }

    public string Take(string wanted)
    {
        var slug = wanted;
        for (var number = 2; !taken.Add(slug); number++) slug = $"{wanted}-{number}";
        return slug;
    }

    private static string Sql(SlugTable table) => table switch
    {
        SlugTable.Articles => In("Articles AS kept", "article"),
        SlugTable.Statements => In("Statements AS kept", "statement"),
        SlugTable.Events => In("Events AS kept", "event"),
        SlugTable.Matters => In("Matters AS kept", "matter"),
        SlugTable.People => In("Entities AS kept", "person", "kept.Kind = 'person' AND "),
        SlugTable.Places => In("Entities AS kept", "place", "kept.Kind = 'place' AND "),
        _ => In("Entities AS kept", "organisation", "kept.Kind = 'organisation' AND "),
    };

    // '.' follows '-' in ASCII and is in no slug: the range holds the slug itself and whatever continues it after a hyphen.
    private static string In(string table, string record, string condition = "") =>
        $"SELECT kept.Slug AS Value FROM json_each({{0}}) AS wanted JOIN {table} ON {condition}kept.Slug >= wanted.value AND kept.Slug < wanted.value || '.'"
        + $" UNION SELECT was.Key FROM json_each({{0}}) AS wanted JOIN Revisions AS was ON was.Kind = '{record}' AND was.Key >= wanted.value AND was.Key < wanted.value || '.'"
        + " AND NOT EXISTS (SELECT 1 FROM Revisions AS gone JOIN Acts ON Acts.Id = gone.ActId WHERE gone.Kind = was.Kind AND gone.RecordId = was.RecordId AND gone.State IS NULL AND Acts.Source IS NOT NULL AND Acts.Kind <> 'imported')";
}
