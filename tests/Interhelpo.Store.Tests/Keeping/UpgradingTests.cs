using System.IO.Compression;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Keeping.Backups;
using Interhelpo.Store.Tests.Keeping.Backups;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Keeping;

/// <summary>An archive of the first release becomes one of this, or stays as it was; and there is a way back.</summary>
public sealed class UpgradingTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();
    private string before = "";

    private string Data => Path.GetDirectoryName(archive.Database)!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Data);
        await using (var packed = new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Keeping", "FirstRelease", "archive.db.gz")), CompressionMode.Decompress))
        await using (var database = File.Create(archive.Database))
            await packed.CopyToAsync(database);
        before = DatabaseRows.Of(archive.Database);
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task The_first_release_is_upgraded_and_comes_back()
    {
        await MigrateAsync();
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
        await archive.Get<SourceComparer>().RunAsync();
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
        await using (var db = archive.Open())
        {
            Assert.Equal(["a-letter-from-lhota", "the-mill-at-lhota"], await db.Sources.Select(source => source.Slug).Order().ToListAsync());
            Assert.True(await db.Matters.AnyAsync());
            Assert.Equal("novak1931", await db.Works.Select(work => work.Key).SingleAsync());
        }

        var backup = Assert.Single(archive.Get<BackupShelf>().List());
        Assert.True(backup.BeforeUpgrade);
        var restored = await archive.Get<Restoring>().RestoreAsync(backup.Path, Data);
        Assert.True(restored is { Beside: true, Pending: > 0 });
        Assert.Empty(restored.Check.Findings);
        Assert.Equal(before, DatabaseRows.Of(Path.Combine(restored.Folder, "archive.db")));
    }

    [Fact]
    public async Task Upgrading_is_done_once()
    {
        await MigrateAsync();
        var after = DatabaseRows.Of(archive.Database);
        await MigrateAsync();
        Assert.Equal(after, DatabaseRows.Of(archive.Database));
        Assert.Single(archive.Get<BackupShelf>().List());
    }

    [Fact]
    public async Task Whoever_works_with_the_database_keeps_it()
    {
        await using (var other = new SqliteConnection(DatabaseCopies.Unpooled(archive.Database, SqliteOpenMode.ReadWrite)))
        {
            await other.OpenAsync();
            Assert.Equal("wal", other.Ask("PRAGMA journal_mode=WAL"));
            Assert.Equal("2", other.Ask("SELECT count(*) FROM Sources"));
            var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(MigrateAsync);
            Assert.Contains("another program has it open", refused.Message, StringComparison.Ordinal);
            Assert.Equal("1", other.Ask("SELECT count(*) FROM __EFMigrationsHistory"));
            Assert.Empty(archive.Get<BackupShelf>().List());
        }

        await MigrateAsync();
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task What_would_not_be_sound_is_not_upgraded()
    {
        await using (var damage = new SqliteConnection(DatabaseCopies.Unpooled(archive.Database, SqliteOpenMode.ReadWrite)))
        {
            await damage.OpenAsync();
            damage.Ask("PRAGMA foreign_keys=OFF; UPDATE Mentions SET EntityId = 999");
        }

        before = DatabaseRows.Of(archive.Database);
        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(MigrateAsync);
        Assert.Contains("would not be sound", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, DatabaseRows.Of(archive.Database));
        Assert.Empty(archive.Get<BackupShelf>().List());
        Assert.DoesNotContain(Directory.EnumerateFiles(Data), file => file.Contains("upgrading", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_upgrade_that_was_cut_short_left_is_of_no_account()
    {
        await File.WriteAllTextAsync(archive.Database + ".upgrading", "half a database");
        await File.WriteAllTextAsync(archive.Database + ".upgrading-wal", "half a log");
        await MigrateAsync();
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task Without_a_backup_there_is_no_upgrade()
    {
        await File.WriteAllTextAsync(Path.Combine(Data, BackupSettings.UsualFolder), "A file where the folder should be");
        await Assert.ThrowsAnyAsync<Exception>(MigrateAsync);
        Assert.Equal(before, DatabaseRows.Of(archive.Database));
    }

    private Task MigrateAsync() => archive.Get<ArchiveMigrator>().MigrateAsync();
}
