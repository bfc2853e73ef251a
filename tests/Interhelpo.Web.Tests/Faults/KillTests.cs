using System.Diagnostics;
using System.IO.Compression;
using Interhelpo.Store;
using Interhelpo.Web.Tests.Verbs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>A kill in the middle of what takes long leaves the state before or the state after, never one between. Saves and imports: <see cref="CrashTests"/>.</summary>
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

    [Fact]
    public async Task An_upgrade_is_made_or_is_not_and_the_next_start_makes_it()
    {
        var database = Path.Combine(folder, "first", "archive.db");
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        for (var round = 1; round <= 6; round++)
        {
            await using (var packed = new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "archive.db.gz")), CompressionMode.Decompress))
            await using (var unpacked = File.Create(database))
                await packed.CopyToAsync(unpacked);
            using (var upgrading = Process.Start(Terminal.Program("check", "--Archive:DataDirectory", Path.GetDirectoryName(database)!))!)
            {
                await Task.Delay(400 + (round * 150));
                upgrading.Kill(entireProcessTree: true);
                await upgrading.WaitForExitAsync();
            }

            var check = await Terminal.RunAsync("check", "--Archive:DataDirectory", Path.GetDirectoryName(database)!);
            Assert.True(check.ExitCode == 0, check.Output + check.Errors);
            Assert.Contains("2 of 2 sources covered", check.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(database)!), file => file.Contains("upgrading", StringComparison.Ordinal));
            Directory.Delete(Path.GetDirectoryName(database)!, recursive: true);
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        }
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
