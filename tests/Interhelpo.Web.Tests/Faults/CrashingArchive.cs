using System.Globalization;
using System.Net;
using Interhelpo.Editing;
using Interhelpo.Store;
using Interhelpo.Store.Keeping;
using Interhelpo.Web.Tests.Verbs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>An archive whose server is killed while three people edit a work each and a fourth hands in documents; what they were told is held against what is there afterwards.</summary>
internal sealed class CrashingArchive(int seed)
{
    private const string Name = "Eva";
    private const string Password = "three horses under one roof";
    private const int Editors = 3;
    private const int Statements = 6;

    // In milliseconds from the first edit that was kept, or the first document. An edit takes some tens of them, an import some hundreds.
    private const int LatestKill = 800;

    private readonly Random random = new(seed);
    private readonly CookieContainer signedIn = new();
    private readonly List<EditedWork> works = [.. Enumerable.Range(1, Editors).Select(number => new EditedWork(number))];
    private readonly HashSet<string> handedIn = new(StringComparer.Ordinal);
    private readonly HashSet<string> importedThen = new(StringComparer.Ordinal);
    private int documents;
    private TaskCompletionSource firstKept = new();
    private TaskCompletionSource firstImported = new();

    public int Kills { get; private set; }

    /// <summary>How many edits were acknowledged.</summary>
    public int Acknowledged => works.Sum(work => work.Kept.Count);

    public int Imported => importedThen.Count;

    /// <summary>How many requests the kills left without an answer.</summary>
    public int CutShort { get; private set; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {Kills} kills, {Acknowledged} edits acknowledged, {Imported} documents imported, {CutShort} requests cut short");

    public async Task RunAsync(int kills)
    {
        var folder = Directory.CreateTempSubdirectory("interhelpo-crash-").FullName;
        var database = Path.Combine(folder, "archive.db");
        await using var services = new ServiceCollection().AddLogging().AddArchiveStore(database).BuildServiceProvider();
        try
        {
            var added = await Terminal.RunWithInputAsync(Password, "user", "add", Name, "--role", "curator", "--password-stdin", "--Archive:DataDirectory", folder, "--Archive:SeedsDirectory", "");
            Assert.True(added.ExitCode == 0, added.Errors);
            await AddWorksAsync(folder);
            while (Kills < kills)
            {
                await WorkUntilKilledAsync(folder);
                Kills++;
                await CheckAsync(services);
            }
        }
        finally
        {
            await using (var connection = new SqliteConnection($"Data Source={database}")) SqliteConnection.ClearPool(connection);
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task WorkUntilKilledAsync(string folder)
    {
        using var server = await RunningServer.StartAsync(folder, Name, Password, signedIn: signedIn);
        (firstKept, firstImported) = (new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously));
        var working = works.Select(work => EditAsync(server, work)).Append(HandInAsync(server)).ToList();
        // The first import of a process takes long: every third time it is waited for, so that those after it are met too.
        await Task.WhenAny((Kills % 3 == 0 ? firstImported : firstKept).Task, Task.WhenAll(working));
        await Task.Delay(random.Next(LatestKill));
        await server.KillAsync();
        await Task.WhenAll(working);
    }

    private async Task AddWorksAsync(string folder)
    {
        using var server = await RunningServer.StartAsync(folder, Name, Password, signedIn: signedIn);
        foreach (var work in works) await KeepAsync(server, "/admin/records/work/new", work, ("fields[type]", "book"));
    }

    private Task EditAsync(RunningServer server, EditedWork work) => UntilCutAsync(() => KeepAsync(server, work.EditAddress, work));

    private async Task KeepAsync(RunningServer server, string address, EditedWork work, params (string, string)[] more)
    {
        using var kept = await server.FillAsync(address, [("fields[title]", work.Next()), .. more]);
        Assert.StartsWith("/admin/log/", kept.Headers.Location?.ToString(), StringComparison.Ordinal);
        work.Acknowledge();
        firstKept.TrySetResult();
    }

    private Task HandInAsync(RunningServer server) => UntilCutAsync(async () =>
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"mill-{++documents}");
        var text = $"The mill number {documents}\n\n" + string.Join(' ', Enumerable.Range(1, Statements).Select(sentence => $"In {1900 + sentence} the mill number {documents} in Tokmok had {sentence + documents} workers."));
        using var handed = await server.FillAsync("/admin/imports", ("text", text), ("name", name));
        var document = handed.Headers.Location!.ToString();
        handedIn.Add(name + ".txt");
        using var asked = await server.FillAsync(document);
        if (asked.Headers.Location?.ToString().StartsWith("/sources/", StringComparison.Ordinal) != true) return;
        importedThen.Add(name + ".txt");
        firstImported.TrySetResult();
    });

    /// <summary>Goes on until nobody answers any more.</summary>
    private async Task UntilCutAsync(Func<Task> step)
    {
        try
        {
            while (true) await step();
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            CutShort++;
        }
    }

    private async Task CheckAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync();
        var revisions = (await db.Revisions.AsNoTracking().OrderBy(revision => revision.RecordId).ThenBy(revision => revision.Number).ToListAsync())
            .GroupBy(revision => revision.RecordId, revision => (revision.Number, Title: Fields.FromJson(revision.State!)["title"])).ToDictionary(record => record.Key, record => record.ToList());
        foreach (var work in works)
        {
            var kept = revisions.Values.SingleOrDefault(record => record[0].Title.StartsWith(work.Prefix, StringComparison.Ordinal)) ?? [];
            Assert.Equal(Enumerable.Range(1, kept.Count), kept.Select(revision => revision.Number));
            work.Compare([.. kept.Select(revision => revision.Title)], ToString());
        }

        Assert.Equal(revisions.Values.Sum(record => record.Count), await db.Acts.CountAsync(act => act.Source == null && act.Kind != Archive.ActKind.Imported));
        var now = await db.Works.AsNoTracking().ToDictionaryAsync(work => work.Id, work => work.Title);
        Assert.All(revisions, record => Assert.Equal(record.Value[^1].Title, now[record.Key]));

        var waiting = await db.Incoming.AsNoTracking().Select(incoming => incoming.FileName).ToListAsync();
        var sources = await db.Sources.AsNoTracking().Select(source => new { source.FileName, Statements = source.Statements.Count }).ToListAsync();
        Assert.All(sources, source => Assert.True(source.Statements == Statements && !waiting.Contains(source.FileName), $"{this}: {source.FileName} is half there"));
        Assert.All(handedIn, name => Assert.True(waiting.Contains(name) || sources.Exists(source => source.FileName == name), $"{this}: {name} is lost"));
        Assert.All(importedThen, name => Assert.DoesNotContain(name, waiting));
        foreach (var source in sources) importedThen.Add(source.FileName);

        var findings = (await services.GetRequiredService<Checking>().RunAsync()).Findings;
        Assert.True(findings.Count == 0, $"{this}: {string.Join("; ", findings)}");
    }

    /// <summary>A work, the titles that were acknowledged in their order, and the one nobody answered for.</summary>
    private sealed class EditedWork(int number)
    {
        private int last;

        public string Prefix { get; } = string.Create(CultureInfo.InvariantCulture, $"Work {number} ");

        /// <summary>Works are added in this order, and nothing else is.</summary>
        public string EditAddress { get; } = string.Create(CultureInfo.InvariantCulture, $"/admin/records/work/{number}/edit");

        public List<string> Kept { get; } = [];

        public string? Asked { get; private set; }

        public string Next() => Asked = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{++last}");

        public void Acknowledge()
        {
            Kept.Add(Asked!);
            Asked = null;
        }

        /// <summary>What is there is what was acknowledged, and perhaps the last one asked for.</summary>
        public void Compare(List<string> there, string story)
        {
            if (Asked is { } asked && there.Count == Kept.Count + 1 && there[^1] == asked) Kept.Add(asked);
            Asked = null;
            Assert.True(Kept.SequenceEqual(there), $"{story}: of {Prefix}there is {string.Join(", ", there)}; acknowledged was {string.Join(", ", Kept)}");
        }
    }
}
