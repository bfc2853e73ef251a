using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests;

/// <summary>All that readers can meet in an archive, by its addresses and words: two archives that tell the same are equal, however their rows came about.</summary>
internal static class ArchiveContent
{
    public static async Task<string> OfAsync(TestArchive archive)
    {
        await using var db = archive.Open();
        var lines = new List<string>();
        lines.AddRange(await db.Sources.Select(row => $"source {row.Slug} {row.Newer.Count}").ToListAsync());
        lines.AddRange((await db.Articles.Include(row => row.Source).ToListAsync()).Select(row => $"article {row.Slug} {row.Source?.Slug} {row.Markdown.Trim()}"));
        lines.AddRange(await db.Statements.Select(row => $"statement {row.Slug} {row.IsOpen} {row.Text}").ToListAsync());
        lines.AddRange((await db.Events.Include(row => row.Statements).ToListAsync()).Select(row => $"event {row.Slug} {row.Date} {row.Title} {row.IsOpen} {string.Join(' ', row.Statements.Select(statement => statement.Slug).Order(StringComparer.Ordinal))}"));
        lines.AddRange(await db.Entities.Select(row => $"entity {row.Kind} {row.Slug} {row.IsOpen}").ToListAsync());
        lines.AddRange(await db.Works.Select(row => $"work {row.Key} {row.Citations.Count} {row.Csl}").ToListAsync());
        lines.AddRange(await db.Matters.IgnoreQueryFilters().Select(row => $"matter {row.Key} {row.State} {row.Voices}").ToListAsync());
        lines.AddRange(await db.StatedPositions.IgnoreQueryFilters().Select(row => $"position {row.Position.Value} {row.Statement.Slug}").ToListAsync());
        lines.AddRange((await db.ChronicleEditions.ToListAsync()).Select(row => $"chronicle {row.Standing} {row.Sha256}"));
        lines.AddRange(await db.SearchEntries.Select(row => $"entry {row.Kind} {row.Key} {row.Body}").ToListAsync());
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }
}
