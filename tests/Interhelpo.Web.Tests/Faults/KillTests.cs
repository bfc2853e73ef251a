using Interhelpo.Editing;
using Interhelpo.Store;
using Interhelpo.Web.Tests.Verbs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>A kill in the middle of a save or an import leaves the state before or the state after, never one between.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private const string Name = "Eva";
    private const string Password = "three horses under one roof";

    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-kill-").FullName;

    public async Task InitializeAsync()
    {
        var added = await Terminal.RunWithInputAsync(Password, "user", "add", Name, "--role", "curator", "--password-stdin", "--Archive:DataDirectory", folder, "--Archive:SeedsDirectory", "");
        Assert.True(added.ExitCode == 0, added.Errors);
    }

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_save_is_kept_when_it_was_acknowledged_and_else_whole_or_not_at_all()
    {
        var record = "";
        var title = "Title 0";
        for (var round = 1; round <= 5; round++)
        {
            using var server = await RunningServer.StartAsync(folder, Name, Password);
            if (record.Length == 0) record = await AddAsync(server, title);
            for (var edit = 0; edit < 3; edit++)
            {
                title = $"Title {round} {edit}";
                using var kept = await server.FillAsync($"{record}/edit", ("fields[title]", title));
                Assert.StartsWith("/admin/log/", kept.Headers.Location!.ToString(), StringComparison.Ordinal);
            }

            var form = await server.FormAsync($"{record}/edit", ("fields[title]", $"Cut {round}"));
            await CutAsync(server, server.SendAsync($"{record}/edit", form), round * 4);
            await using var db = Open();
            var work = await db.Works.AsNoTracking().SingleAsync();
            var revisions = await db.Revisions.AsNoTracking().OrderBy(revision => revision.Number).ToListAsync();
            Assert.Contains(work.Title, new[] { title, $"Cut {round}" });
            Assert.Equal(work.Title, Fields.FromJson(revisions[^1].State!)["title"]);
            Assert.Equal(Enumerable.Range(1, revisions.Count), revisions.Select(revision => revision.Number));
            Assert.Equal(revisions.Count, await db.Acts.CountAsync());
            await CheckAsync();
            title = work.Title;
        }
    }

    [Fact]
    public async Task An_import_is_in_whole_or_waits_as_before()
    {
        for (var round = 1; round <= 4; round++)
        {
            using var server = await RunningServer.StartAsync(folder, Name, Password);
            var text = $"The mill number {round}\n\n" + string.Join(' ', Enumerable.Range(1, 150).Select(sentence => $"In {1800 + sentence} the mill number {round} in Tokmok had {sentence} workers."));
            using var handed = await server.FillAsync("/admin/imports", ("text", text), ("name", $"mill-{round}"));
            var document = handed.Headers.Location!.ToString();
            var form = await server.FormAsync(document);
            await CutAsync(server, server.SendAsync(document, form), round * 40);
            await using var db = Open();
            var waits = await db.Incoming.AnyAsync(incoming => incoming.FileName == $"mill-{round}.txt");
            var statements = await db.Statements.CountAsync(statement => statement.Source.FileName == $"mill-{round}.txt");
            Assert.Equal(waits ? 0 : 150, statements);
            Assert.Equal(waits ? 0 : 1, await db.Acts.CountAsync(act => act.Why == $"mill-{round}.txt"));
            await CheckAsync();
        }
    }

    [Fact]
    public async Task A_newer_version_takes_over_everything_or_nothing()
    {
        var newest = 0;
        for (var round = 0; round <= 4; round++)
        {
            using var server = await RunningServer.StartAsync(folder, Name, Password);
            var text = "The mill by the river\n\n" + string.Join(' ', Enumerable.Range(1 + round, 120).Select(sentence => $"In {1800 + sentence} the mill in Tokmok had {sentence} workers."));
            using var handed = await server.FillAsync("/admin/imports", ("text", text), ("name", $"mill-{round}"));
            var document = handed.Headers.Location!.ToString();
            if (round > 0) (await server.FillAsync(document + "/version", ("source", newest.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Dispose();
            var form = await server.FormAsync(document);
            await CutAsync(server, server.SendAsync(document, form), round == 0 ? int.MaxValue : round * 300);
            await using var db = Open();
            var source = await db.Sources.AsNoTracking().SingleAsync(row => row.Newer.Count == 0);
            var isIn = source.FileName == $"mill-{round}.txt";
            Assert.Equal(!isIn, await db.Incoming.AnyAsync(incoming => incoming.FileName == $"mill-{round}.txt"));
            Assert.Equal(isIn, source.Id != newest);
            Assert.Equal(120, await db.Events.CountAsync(told => told.Statements.All(statement => statement.SourceId == source.Id)));
            Assert.Equal(120, await db.Events.CountAsync());
            Assert.Equal(source.Id, await db.Articles.Select(article => article.SourceId).SingleAsync());
            await CheckAsync();
            newest = source.Id;
            // What was asked for would be gone on with at the next start, before the next round's.
            await db.Incoming.ExecuteDeleteAsync();
        }
    }

    private static async Task<string> AddAsync(RunningServer server, string title)
    {
        using var added = await server.FillAsync("/admin/records/work/new", ("fields[title]", title), ("fields[type]", "book"));
        Assert.StartsWith("/admin/log/", added.Headers.Location?.ToString(), StringComparison.Ordinal);
        return "/admin/records/work/1";
    }

    /// <summary>Kills the server so many milliseconds into a request, or when it has answered.</summary>
    private static async Task CutAsync(RunningServer server, Task<HttpResponseMessage> request, int milliseconds)
    {
        await Task.WhenAny(request, Task.Delay(milliseconds));
        await server.KillAsync();
        try
        {
            (await request).Dispose();
        }
        catch (HttpRequestException)
        {
            // Nobody answered: that is the point.
        }
    }

    private async Task CheckAsync()
    {
        var check = await Terminal.RunAsync("check", "--Archive:DataDirectory", folder, "--Archive:SeedsDirectory", "");
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
    }

    private ArchiveDb Open()
    {
        var services = new ServiceCollection().AddLogging().AddArchiveStore(Path.Combine(folder, "archive.db")).BuildServiceProvider();
        return services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContext();
    }
}
