using System.Net;
using Interhelpo.Web.Tests.Verbs;
using Microsoft.Data.Sqlite;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>When the machine fails, the archive says what happened and what to do, keeps nothing half, and goes on when the cause is gone.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Name = "Eva";
    private const string Password = "three horses under one roof";

    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-fault-").FullName;

    private string[] Here => ["--Archive:DataDirectory", Data, "--Archive:SeedsDirectory", ""];

    private string Data => Path.Combine(folder, "data");

    private string Database => Path.Combine(Data, "archive.db");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task On_a_full_disk_nothing_is_half_kept_and_what_was_typed_is_sent_when_there_is_room()
    {
        using var disk = await SmallDisk.MountAsync(folder, 8);
        await AddUserAsync(disk);
        using var server = await RunningServer.StartAsync(Data, Name, Password, disk);
        var text = "The mill\n\n" + string.Join(' ', Enumerable.Range(1, 6000).Select(number => $"In 1901 the mill had {number} workers who came."));
        var form = await server.FormAsync("/admin/imports", ("text", text), ("name", "mill"));
        var filler = disk.Fill();

        using var full = await server.SendAsync("/admin/imports", form, sameOrigin: true);
        Assert.Equal(HttpStatusCode.InsufficientStorage, full.StatusCode);
        var told = Rendering.Page.Read(await full.Content.ReadAsStringAsync());
        Assert.Equal("The archive has no room left", told.QuerySelector("h1")!.TextContent);
        var kept = told.QuerySelector("a[href^='/admin/kept/']")!.GetAttribute("href")!;
        foreach (var address in new[] { "/", "/sources", "/health/ready", "/admin/imports" }) Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(address));
        var backup = await disk.RunAsync(["backup", Path.Combine(folder, "backup.zip"), .. Here]);
        Assert.Equal(1, backup.ExitCode);
        Assert.Contains("The disk is full", backup.Errors, StringComparison.Ordinal);

        File.Delete(filler);
        Assert.DoesNotContain(Directory.EnumerateFiles(disk.Outside), file => Path.GetFileName(file).StartsWith("backup", StringComparison.Ordinal));
        Assert.DoesNotContain("mill", (await server.ReadAsync("/admin/imports")).QuerySelector("main table")?.TextContent ?? "", StringComparison.Ordinal);
        using var sent = await server.FillAsync(kept, to: "/admin/imports");
        Assert.StartsWith("/admin/imports/", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
        var check = await disk.RunAsync(["check", .. Here]);
        Assert.True(check.ExitCode == 0, check.Errors);
    }

    [Fact]
    public async Task A_full_disk_lets_no_archive_begin_and_the_next_start_does()
    {
        using var disk = await SmallDisk.MountAsync(folder, 2);
        Directory.CreateDirectory(Path.Combine(disk.Outside, "data"));
        var filler = disk.Fill();
        var full = await disk.RunAsync(["check", .. Here]);
        File.Delete(filler);
        var check = await disk.RunAsync(["check", .. Here]);

        Assert.Equal(1, full.ExitCode);
        Assert.Contains("The disk is full", full.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", full.Errors, StringComparison.Ordinal);
        Assert.True(check.ExitCode == 0, check.Errors);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("--urls=http://127.0.0.1:0")]
    public async Task On_a_disk_that_cannot_be_written_it_does_not_start(string argument)
    {
        using var disk = await SmallDisk.MountAsync(folder, 8);
        Assert.Equal(0, (await disk.RunAsync(["check", .. Here])).ExitCode);
        await disk.RemountAsync("ro");
        var refused = await disk.RunAsync([argument, .. Here]);
        await disk.RemountAsync("rw");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"The data directory {Data} cannot be written", refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await disk.RunAsync(["check", .. Here])).ExitCode);
    }

    [Fact]
    public async Task A_damaged_database_is_told_as_one_and_its_backup_comes_back()
    {
        await AddUserAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "mill.txt"), "The mill\n\nThe mill was founded in 1901 by Jan Novák. It burnt down in 1912.\n");
        await Terminal.RunAsync(["import", Path.Combine(folder, "mill.txt"), .. Here]);
        await Terminal.RunAsync(["backup", Path.Combine(folder, "backup.zip"), .. Here]);
        await DamageAsync("Statements");

        var check = await Terminal.RunAsync(["check", .. Here]);
        var backup = await Terminal.RunAsync(["backup", Path.Combine(folder, "damaged.zip"), .. Here]);
        using (var server = await RunningServer.StartAsync(Data, Name, Password))
        {
            using var page = await server.Client.GetAsync(new Uri("/sources/the-mill", UriKind.Relative));
            using var answer = await server.Client.GetAsync(new Uri("/api/v1/statements", UriKind.Relative));
            Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError), (page.StatusCode, answer.StatusCode));
            Assert.Contains("The machine that keeps the archive has a fault", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain("sqlite", (await page.Content.ReadAsStringAsync()) + await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        var restored = await Terminal.RunAsync(["restore", Path.Combine(folder, "backup.zip"), .. Here]);
        Assert.Equal((1, 1, 0), (check.ExitCode, backup.ExitCode, restored.ExitCode));
        Assert.Contains("damaged", check.Errors, StringComparison.Ordinal);
        Assert.Contains("restore the last good backup", backup.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", check.Errors + backup.Errors, StringComparison.Ordinal);
        var beside = Directory.EnumerateDirectories(folder, "data-restored-*").Single();
        Assert.Equal(0, (await Terminal.RunAsync("check", "--Archive:DataDirectory", beside)).ExitCode);
    }

    [Fact]
    public async Task A_search_index_that_went_missing_is_told_and_made_anew_beside_the_server()
    {
        await AddUserAsync();
        using var server = await RunningServer.StartAsync(Data, Name, Password);
        await using (var connection = new SqliteConnection($"Data Source={Database}"))
        {
            await connection.OpenAsync();
            await using var drop = connection.CreateCommand();
            drop.CommandText = "DROP TABLE SearchText";
            await drop.ExecuteNonQueryAsync();
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await server.StatusAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await server.StatusAsync("/search?q=mill"));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/sources"));
        var reindex = await Terminal.RunAsync(["reindex", .. Here]);
        Assert.True(reindex.ExitCode == 0, reindex.Errors);
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/search?q=mill"));
    }

    [Fact]
    public async Task A_second_server_is_refused_and_verbs_are_not()
    {
        await AddUserAsync();
        using var server = await RunningServer.StartAsync(Data, Name, Password);
        var second = await Terminal.RunAsync(["--urls", "http://127.0.0.1:0", .. Here]);
        var port = await Terminal.RunAsync("--urls", server.Client.BaseAddress!.ToString().TrimEnd('/'), "--Archive:DataDirectory", Path.Combine(folder, "other"), "--Archive:SeedsDirectory", "");
        var check = await Terminal.RunAsync(["check", .. Here]);
        await server.KillAsync();
        using var next = await RunningServer.StartAsync(Data, Name, Password);

        Assert.Equal((1, 1, 0), (second.ExitCode, port.ExitCode, check.ExitCode));
        Assert.Contains(FormattableString.Invariant($"Another server, process {server.ProcessId}, serves the archive in {Data} already"), second.Errors, StringComparison.Ordinal);
        Assert.Contains("address already in use", port.Errors, StringComparison.Ordinal);
        Assert.Contains("choose another with --urls", port.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Errors + port.Errors, StringComparison.Ordinal);
    }

    private async Task AddUserAsync(SmallDisk? disk = null)
    {
        var start = Terminal.Program(["user", "add", Name, "--role", "curator", "--password-stdin", .. Here]);
        var added = await Terminal.RunAsync(disk?.Within(start) ?? start, Password);
        Assert.True(added.ExitCode == 0, added.Errors);
    }

    /// <summary>Writes over the pages where a table begins, as a dying disk does.</summary>
    private async Task DamageAsync(string table)
    {
        long page;
        await using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA wal_checkpoint(TRUNCATE); SELECT rootpage FROM sqlite_master WHERE name = '{table}'";
            await using var reader = await command.ExecuteReaderAsync();
            await reader.NextResultAsync();
            await reader.ReadAsync();
            page = reader.GetInt64(0);
        }

        await using var file = File.OpenWrite(Database);
        file.Position = (page - 1) * 4096;
        await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
    }
}
