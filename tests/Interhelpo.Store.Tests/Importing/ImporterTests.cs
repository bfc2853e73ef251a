using System.Text;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Importing;

public sealed class ImporterTests : IAsyncLifetime
{
    private const string Mill =
        """
        The mill by the river

        In May 1926 about 40 weavers opened a mill in Tokmok. The journalist Jan Novák wrote about the mill in 1928.

        By 1932 the mill had 300 people.
        """;

    private readonly TestArchive archive = new();

    private string Folder => Path.Combine(archive.Folder, "documents");

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        Directory.CreateDirectory(Folder);
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task A_document_becomes_a_source_with_statements_events_and_an_article()
    {
        var outcome = await ImportAsync("mill.txt", Mill);
        Assert.Equal((ImportResult.Imported, "the-mill-by-the-river"), (outcome.Result, outcome.Source));

        await using var db = archive.Open();
        Assert.Contains("weavers opened a mill", (await db.Statements.OrderBy(statement => statement.Ordinal).FirstAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("the-mill-by-the-river", (await db.Articles.SingleAsync()).Slug);
        Assert.StartsWith("1926-05-", (await db.Events.OrderBy(told => told.EarliestDay).FirstAsync(told => told.EarliestDay != null)).Slug, StringComparison.Ordinal);
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task The_same_bytes_change_nothing()
    {
        await ImportAsync("mill.txt", Mill);
        var before = await RowsAsync();
        var again = await ImportAsync("other name.txt", Mill);
        Assert.Equal((ImportResult.KnownAlready, "the-mill-by-the-river"), (again.Result, again.Source));
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task Bad_files_are_refused_by_name_and_the_others_go_in()
    {
        await WriteAsync("a-empty.txt", []);
        await WriteAsync("b-binary.txt", [1, 2, 0, 3]);
        await WriteAsync("c-latin1.txt", [.. "Na po"u8, 0xE8, .. "atku"u8]);
        await WriteAsync("d-mill.txt", Encoding.UTF8.GetBytes(Mill));
        await WriteAsync("e-large.txt", Encoding.UTF8.GetBytes(new string('x', 2000)));
        await WriteAsync(".hidden", "hidden"u8.ToArray());

        var importer = new Importer(
            archive.Get<IDbContextFactory<ArchiveDb>>(), archive.Get<SourceComparer>(), TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<Importer>.Instance)
        { MostBytes = 1000 };
        var told = new List<ImportOutcome>();
        var outcomes = await importer.ImportAsync([Folder, Path.Combine(Folder, "not-there.txt")], new Told(told));

        Assert.Equal(
            [ImportResult.Refused, ImportResult.Refused, ImportResult.Refused, ImportResult.Imported, ImportResult.Refused, ImportResult.Refused],
            outcomes.Select(outcome => outcome.Result));
        Assert.All(outcomes.Where(outcome => outcome.Result is ImportResult.Refused), outcome =>
            Assert.Contains(Path.GetFileName(outcome.File), outcome.Reason!, StringComparison.Ordinal));
        Assert.Equal(outcomes, told);
        await using var db = archive.Open();
        Assert.Equal("d-mill.txt", (await db.Sources.SingleAsync()).FileName);
    }

    [Fact]
    public async Task A_failure_midway_leaves_nothing_and_the_others_go_in()
    {
        await using (var db = archive.Open())
        {
            await db.Database.ExecuteSqlAsync(
                $"CREATE TRIGGER Broken BEFORE INSERT ON Statements WHEN new.Text LIKE '%1928%' BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        }

        await WriteAsync("a-mill.txt", Encoding.UTF8.GetBytes(Mill));
        await WriteAsync("b-bridge.txt", "The bridge\n\nIn 1930 the bridge was built by masons from Talas.\n"u8.ToArray());
        var outcomes = await archive.Get<Importer>().ImportAsync([Folder]);

        Assert.Equal([ImportResult.Refused, ImportResult.Imported], outcomes.Select(outcome => outcome.Result));
        Assert.Contains("the disk is full", outcomes[0].Reason!, StringComparison.Ordinal);
        await using var after = archive.Open();
        Assert.Equal(["the-bridge"], await after.Sources.Select(source => source.Slug).ToListAsync());
        Assert.DoesNotContain(await after.SearchEntries.Select(entry => entry.Body).ToListAsync(), body => body.Contains("mill", StringComparison.Ordinal));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task Imports_at_the_same_time_do_not_disturb_each_other()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => ImportAsync($"mill-{number}.txt", Mill + (number / 2)))));
        Assert.Equal(3, outcomes.Count(outcome => outcome.Result is ImportResult.Imported));
        Assert.Equal(3, outcomes.Count(outcome => outcome.Result is ImportResult.KnownAlready));
        await using var db = archive.Open();
        Assert.Equal(
            ["the-mill-by-the-river", "the-mill-by-the-river-2", "the-mill-by-the-river-3"],
            await db.Sources.OrderBy(source => source.Slug).Select(source => source.Slug).ToListAsync());
    }

    [Fact]
    public async Task Look_ups_do_not_grow_with_the_archive()
    {
        await ImportAsync("mill.txt", Mill);
        var first = await LookUpsAsync("one");
        for (var number = 0; number < 12; number++) await ImportAsync($"{number}.txt", Mill.Replace("Tokmok", $"Tokmok and Place{number}", StringComparison.Ordinal));
        Assert.Equal(first, await LookUpsAsync("two"));
    }

    private async Task<int> LookUpsAsync(string word)
    {
        await archive.Statements.CountAsync(() => ImportAsync($"{word}.txt", $"The {word} letter\n\nIn 1926 Jan Novák left for Tokmok with {word} friend.\n"));
        return archive.Statements.Sent.Count(sql => sql.StartsWith("SELECT", StringComparison.Ordinal));
    }

    private async Task<ImportOutcome> ImportAsync(string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await archive.Get<Importer>().ImportAsync(name, content);
    }

    private Task WriteAsync(string name, byte[] bytes) => File.WriteAllBytesAsync(Path.Combine(Folder, name), bytes);

    private async Task<string> RowsAsync()
    {
        await using var db = archive.Open();
        int[] counts =
        [
            await db.Sources.CountAsync(), await db.Passages.CountAsync(), await db.Statements.CountAsync(), await db.Events.CountAsync(),
            await db.Entities.CountAsync(), await db.Aliases.CountAsync(), await db.Mentions.CountAsync(), await db.Articles.CountAsync(),
            await db.SearchEntries.CountAsync(),
        ];
        return string.Join(' ', counts);
    }

    private sealed class Told(List<ImportOutcome> told) : IProgress<ImportOutcome>
    {
        public void Report(ImportOutcome value) => told.Add(value);
    }
}
