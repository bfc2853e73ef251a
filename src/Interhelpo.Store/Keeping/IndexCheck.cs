using Interhelpo.Archive;
using Interhelpo.Store.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Whether everything that can be found has its entry, every entry its row, and the full-text index agrees with the entries.</summary>
internal static class IndexCheck
{
    private const string Remedy = "Run the verb reindex.";

    public static async Task<List<CheckFinding>> RunAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var findings = new List<CheckFinding>();
        foreach (var (kind, keys) in Rows(db))
        {
            var missing = keys.Where(key => !db.SearchEntries.Any(entry => entry.Kind == kind && entry.Key == key));
            var left = db.SearchEntries.Where(entry => entry.Kind == kind && !keys.Contains(entry.Key)).Select(entry => entry.Key);
            findings.AddRange((await missing.ToListAsync(cancellation)).Select(key => Finding(kind, key, "is missing from the search index")));
            findings.AddRange((await left.ToListAsync(cancellation)).Select(key => Finding(kind, key, "is in the search index but not in the archive")));
        }

        try
        {
            await SearchIndex.CheckAsync(db, cancellation);
        }
        catch (SqliteException disagreement)
        {
            findings.Add(new CheckFinding("search index", $"does not agree with its entries ({disagreement.Message})", Remedy));
        }

        return findings;
    }

    private static IEnumerable<(SearchKind Kind, IQueryable<string> Keys)> Rows(ArchiveDb db) =>
    [
        (SearchKind.Article, db.Articles.Where(article => article.IsOpen).Select(article => article.Slug)),
        (SearchKind.Source, db.Sources.Where(source => source.Newer.Count == 0).Select(source => source.Slug)),
        (SearchKind.Statement, db.Statements.Where(statement => statement.IsOpen).Select(statement => statement.Slug)),
        (SearchKind.Emendation, db.Emendations.Where(row => row.Passage.IsOpen).Select(row => "emendation-" + row.PassageId)),
        (SearchKind.Event, db.Events.Where(told => told.IsOpen).Select(told => told.Slug)),
        (SearchKind.Work, db.Works.Select(work => work.Key)),
        (SearchKind.Person, Slugs(db, EntityKind.Person)),
        (SearchKind.Place, Slugs(db, EntityKind.Place)),
        (SearchKind.Organisation, Slugs(db, EntityKind.Organisation)),
    ];

    private static IQueryable<string> Slugs(ArchiveDb db, EntityKind kind) =>
        db.Entities.Where(entity => entity.Kind == kind && entity.IsOpen).Select(entity => entity.Slug);

    private static CheckFinding Finding(SearchKind kind, string key, string problem) =>
        new($"{kind.ToString().ToLowerInvariant()} {key}", problem, Remedy);
}
