using System.Text;
using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Store.Comparing;
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

    /// <summary>What a judge may find in them: the three matters, or those of them that are named.</summary>
    public static IReadOnlyList<JudgedMatter> Judged(ToldArchive told, params string[] only) =>
    [
        .. new[]
        {
            Matter(told, "library (Tokmok): when opened", Relation.Agree, ["memories-of-tokmok-3 1931", "letter-from-tokmok-1 1931"]),
            Matter(told, "sawmill (Tokmok): when opened", Relation.Compatible, ["tokmok-and-its-school-3 1930"], ["memories-of-tokmok-2 May 1930"]),
            Matter(told, "school (Tokmok): when built", Relation.Contradict, ["tokmok-and-its-school-1 1927"], ["memories-of-tokmok-1 1929"]),
        }.Where(matter => only.Length == 0 || only.Any(word => matter.Topic.StartsWith(word, StringComparison.Ordinal))),
    ];

    /// <summary>A matter that two voices speak of; a position is given by the statements that take it, each with its words.</summary>
    public static JudgedMatter Matter(ToldArchive told, string topic, Relation state, params string[][] positions)
    {
        var statements = told.Documents.SelectMany(document => document.Statements).ToDictionary(statement => statement.Id);
        return new JudgedMatter("date|" + topic + "|place/tokmok", MatterKind.Date, topic, state, "They speak of the same.", 2, [.. positions.Select(taken =>
            new JudgedPosition(taken[0].Split(' ', 2)[1], [.. taken.Select(each => WordsOf(statements[each.Split(' ', 2)[0]], each.Split(' ', 2)[1]))]))]);
    }

    /// <summary>Keeps what a judge found in the archive, at a time.</summary>
    public static async Task KeepAsync(this TestArchive archive, Func<ToldArchive, IReadOnlyList<JudgedMatter>> judge, DateTimeOffset? now = null)
    {
        await using var db = archive.Open();
        var told = new ToldArchive(await ToldRows.ReadAsync(db, default));
        await new KeptMatters(db, told, now ?? Samples.Day).BringToAsync(judge(told), null, default);
        await db.SaveChangesAsync();
    }

    private static JudgedWords WordsOf(Told statement, string words) => new(statement, TextSpan.At(statement.Text.IndexOf(words, StringComparison.Ordinal), words.Length));

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
        var matters = await db.Matters.OrderBy(matter => matter.Slug).Select(matter => new { matter.Slug, matter.State }).ToListAsync();
        return string.Join(' ', matters.Select(matter => $"{matter.Slug}={matter.State}"));
    }
}
