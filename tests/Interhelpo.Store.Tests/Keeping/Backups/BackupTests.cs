using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Keeping.Backups;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Tests.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Keeping.Backups;

/// <summary>A backup is the archive as it was at one moment, and comes back as that archive.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    private string File => Path.Combine(archive.Folder, "backup.zip");

    private string Elsewhere => Path.Combine(archive.Folder, "elsewhere");

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAllAsync();
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_was_backed_up_comes_back_row_for_row()
    {
        var manifest = await archive.Get<BackupWriter>().WriteAsync(File, withKeys: false);
        var restored = await archive.Get<Restoring>().RestoreAsync(File, Elsewhere);

        Assert.Equal((3, Elsewhere, false), (manifest.Sources, restored.Folder, restored.Beside));
        Assert.Empty(restored.Check.Findings);
        Assert.True(restored.Check.Passages > 0);
        Assert.Equal(["archive.db"], Names(Elsewhere));
        Assert.Equal(DatabaseRows.Of(archive.Database), DatabaseRows.Of(Path.Combine(Elsewhere, "archive.db")));
    }

    [Fact]
    public async Task A_backup_made_while_people_work_is_the_archive_of_one_moment()
    {
        const int writers = 3;
        using var enough = new CancellationTokenSource();
        using var written = new SemaphoreSlim(0);
        var (begun, acknowledged) = (new ConcurrentDictionary<int, int>(), new ConcurrentDictionary<int, int>());
        var writing = Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var number = 1; !enough.IsCancellationRequested; number++)
            {
                begun[writer] = number;
                Assert.True((await AddAsync($"Work {writer} {number}")).IsKept);
                acknowledged[writer] = number;
                written.Release();
            }
        })).ToList();
        for (var round = 0; round < 4; round++)
        {
            for (var more = 0; more < 4 * writers; more++) await written.WaitAsync();
            var file = Path.Combine(archive.Folder, $"round-{round}.zip");
            var before = acknowledged.ToDictionary();
            await archive.Get<BackupWriter>().WriteAsync(file, withKeys: false);
            var after = begun.ToDictionary();
            var restored = await archive.Get<Restoring>().RestoreAsync(file, $"{Elsewhere}-{round}");

            Assert.Empty(restored.Check.Findings);
            var titles = await TitlesAsync(restored.Folder);
            for (var writer = 0; writer < writers; writer++)
            {
                var kept = titles.Where(title => title.StartsWith($"Work {writer} ", StringComparison.Ordinal)).Select(title => int.Parse(title.Split(' ')[2], CultureInfo.InvariantCulture)).Order().ToList();
                Assert.Equal(Enumerable.Range(1, kept.Count), kept);
                Assert.InRange(kept.Count, before.GetValueOrDefault(writer), after.GetValueOrDefault(writer));
            }
        }

        await enough.CancelAsync();
        await Task.WhenAll(writing);
        await archive.Get<BackupWriter>().WriteAsync(File, withKeys: false);
        await archive.Get<Restoring>().RestoreAsync(File, Elsewhere);
        Assert.Equal(DatabaseRows.Of(archive.Database), DatabaseRows.Of(Path.Combine(Elsewhere, "archive.db")));
    }

    [Theory]
    [InlineData(false, new[] { "archive.db", "seeded" })]
    [InlineData(true, new[] { "archive.db", "key-1.xml", "seeded" })]
    public async Task Keys_go_along_only_where_they_are_wanted(bool wanted, string[] expected)
    {
        var data = Path.GetDirectoryName(archive.Database)!;
        Directory.CreateDirectory(Path.Combine(data, "keys"));
        await System.IO.File.WriteAllTextAsync(Path.Combine(data, "keys", "key-1.xml"), "<key />");
        await System.IO.File.WriteAllTextAsync(Path.Combine(data, "seeded"), "The seeds were imported.");
        await System.IO.File.WriteAllTextAsync(Path.Combine(data, "set-up-link.txt"), "secret");
        await archive.Get<BackupWriter>().WriteAsync(File, wanted);
        await archive.Get<Restoring>().RestoreAsync(File, Elsewhere);

        Assert.Equal(expected, Names(Elsewhere));
    }

    [Fact]
    public async Task Nothing_is_written_over_or_half_and_others_cannot_read_it()
    {
        await System.IO.File.WriteAllTextAsync(File, "precious");
        var there = await Assert.ThrowsAsync<ArchiveRefusedException>(() => archive.Get<BackupWriter>().WriteAsync(File, withKeys: false));
        var nowhere = await Assert.ThrowsAsync<ArchiveRefusedException>(() => archive.Get<BackupWriter>().WriteAsync(Path.Combine(archive.Folder, "no-disk", "backup.zip"), withKeys: false));
        var other = Path.Combine(archive.Folder, "other.zip");
        await archive.Get<BackupWriter>().WriteAsync(other, withKeys: false);

        Assert.Contains("is there already", there.Message, StringComparison.Ordinal);
        Assert.Contains("There is no folder", nowhere.Message, StringComparison.Ordinal);
        Assert.Equal("precious", await System.IO.File.ReadAllTextAsync(File));
        Assert.Equal(["backup.zip", "data", "other.zip"], Directory.EnumerateFileSystemEntries(archive.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(other));
    }

    [Fact]
    public async Task A_damaged_database_is_not_backed_up_as_if_it_were_sound()
    {
        await using (var db = archive.Open())
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlAsync($"PRAGMA writable_schema=ON; UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'Works') WHERE name = 'Sources';");
        }

        await archive.CloseAsync();
        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(() => archive.Get<BackupWriter>().WriteAsync(File, withKeys: false));
        Assert.Contains("is damaged", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["data"], Directory.EnumerateFileSystemEntries(archive.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task It_says_what_is_in_it()
    {
        await AddAsync("Spelling of the steppe");
        await archive.Get<BackupWriter>().WriteAsync(File, withKeys: false);
        using var zip = await ZipFile.OpenReadAsync(File);
        using var reader = new StreamReader(await zip.GetEntry("manifest.json")!.OpenAsync());
        var manifest = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(await reader.ReadToEndAsync());

        Assert.Equal((1, 3, 1), (manifest.GetProperty("format").GetInt32(), manifest.GetProperty("sources").GetInt32(), manifest.GetProperty("acts").GetInt32()));
        await using var db = archive.Open();
        Assert.Equal(db.Database.GetMigrations().Last(), manifest.GetProperty("migration").GetString());
        Assert.Equal(64, manifest.GetProperty("files")[0].GetProperty("sha256").GetString()!.Length);
    }

    private Task<ChangeOutcome> AddAsync(string title) =>
        archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Work, null, 0, new Fields { { "title", title }, { "type", "book" } }) { By = "Eva" });

    private async Task<List<string>> TitlesAsync(string folder)
    {
        await using var db = await archive.Get<DatabaseCopies>().At(Path.Combine(folder, "archive.db")).CreateDbContextAsync();
        return await db.Works.Select(work => work.Title).ToListAsync();
    }

    private static IEnumerable<string?> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
