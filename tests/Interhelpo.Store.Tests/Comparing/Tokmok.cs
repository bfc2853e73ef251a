using System.Text;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Comparing;

/// <summary>Made-up documents that speak of the same: they differ on the school, agree on the library, and can both be right on the sawmill.</summary>
internal static class Tokmok
{
    public const string School =
        "Tokmok and its school\n\nThe school in Tokmok was built in 1927. In that year 40 pupils attended the school in Tokmok. The sawmill in Tokmok was opened in 1930.\n";

    public const string Memories =
        "Memories of Tokmok\n\nIn 1929 the school in Tokmok was built. A sawmill was opened in Tokmok in May 1930. The library in Tokmok was opened in 1931.\n";

    public const string Letter = "Letter from Tokmok\n\nThe library in Tokmok opened in 1931, after long years of waiting.\n";

    public static async Task ImportAllAsync(this TestArchive archive)
    {
        await archive.ImportAsync("school.txt", School);
        await archive.ImportAsync("memories.txt", Memories);
        await archive.ImportAsync("letter.txt", Letter);
    }

    public static async Task<ImportOutcome> ImportAsync(this TestArchive archive, string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await archive.Get<Importer>().ImportAsync(name, content);
    }

    /// <summary>All that is kept of the matters, row ids included, so that "unchanged" means untouched.</summary>
    public static async Task<List<string>> MattersAsync(this TestArchive archive)
    {
        await using var db = archive.Open();
        var matters = await db.Matters.AsNoTracking().Include(matter => matter.Positions).ThenInclude(position => position.Stated).ToListAsync();
        return [.. matters.OrderBy(matter => matter.Slug, StringComparer.Ordinal).Select(matter => string.Join('|',
            matter.Id, matter.Slug, matter.Key, matter.Kind, matter.Topic, matter.Subject, matter.State, matter.Because, matter.Voices, matter.Judged, matter.Verdict,
            string.Join(';', matter.Positions.OrderBy(position => position.Ordinal).SelectMany(position =>
                position.Stated.OrderBy(stated => stated.Ordinal).Select(stated => $"{position.Id} {position.Value} {stated.StatementId} {stated.Start} {stated.End} {stated.EventId}")))))];
    }

    /// <summary>Slug and state of every matter.</summary>
    public static async Task<string> StatesAsync(this TestArchive archive)
    {
        await using var db = archive.Open();
        return string.Join(' ', await db.Matters.OrderBy(matter => matter.Slug).Select(matter => matter.Slug + "=" + matter.State).ToListAsync());
    }
}
