using Interhelpo.Store.Keeping;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests;

public sealed class ArchiveMigratorTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task A_first_start_makes_folder_and_database()
    {
        await MigrateAsync();
        await using var db = archive.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Empty(await db.Sources.ToListAsync());
    }

    [Fact]
    public async Task A_second_start_writes_nothing()
    {
        await MigrateAsync();
        await using var witness = new SqliteConnection($"Data Source={archive.Database};Pooling=False");
        await witness.OpenAsync();
        var before = await VersionAsync(witness);

        await MigrateAsync();

        Assert.Equal(before, await VersionAsync(witness));
        await using var db = archive.Open();
        await db.Database.ExecuteSqlAsync($"PRAGMA user_version = 1");
        Assert.NotEqual(before, await VersionAsync(witness));
    }

    [Fact]
    public async Task A_lock_left_by_a_killed_process_is_cleared()
    {
        await using (var db = archive.Open())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(archive.Database)!);
            await db.Database.ExecuteSqlAsync($"CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock VALUES (1, '2024-01-01')");
        }

        await MigrateAsync();
        await using var after = archive.Open();
        Assert.Empty(await after.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused()
    {
        await MigrateAsync();
        await using (var db = archive.Open())
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0')");

        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(MigrateAsync);
        Assert.Contains("newer Interhelpo", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_archive_that_was_lost_is_not_silently_begun_anew(bool missing)
    {
        await MigrateAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(archive.Database);
        if (!missing) await File.WriteAllBytesAsync(archive.Database, []);

        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(MigrateAsync);
        Assert.Contains(missing ? "missing" : "empty", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(archive.Database)!);
        await File.WriteAllTextAsync(archive.Database, new string('x', 5000));
        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(MigrateAsync);
        Assert.Contains("not a sound SQLite database", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE Recipes (Name TEXT); INSERT INTO Recipes VALUES ('Kolache')")]
    [InlineData("CREATE TABLE __EFMigrationsHistory (MigrationId TEXT, ProductVersion TEXT); CREATE TABLE Sources (Id INTEGER); INSERT INTO Sources VALUES (1)")]
    public async Task A_database_of_something_else_is_never_replaced(string other)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(archive.Database)!);
        await using (var connection = new SqliteConnection($"Data Source={archive.Database};Pooling=False"))
        {
            await connection.OpenAsync();
            connection.Ask(other);
        }

        var before = Keeping.Backups.DatabaseRows.Of(archive.Database);
        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(MigrateAsync);
        Assert.Contains("something else than an archive", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Keeping.Backups.DatabaseRows.Of(archive.Database));
    }

    [Fact]
    public async Task Whoever_waits_too_long_for_another_process_is_told()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(archive.Database)!);
        await using var other = new FileStream(archive.Database + ".migrating", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var impatient = new ArchiveMigrator(archive.Get<IDbContextFactory<ArchiveDb>>(), archive.Get<ArchiveFile>(), archive.Get<Upgrading>()) { Limit = TimeSpan.FromMilliseconds(50) };
        await Assert.ThrowsAsync<ArchiveRefusedException>(() => impatient.MigrateAsync());
    }

    [Fact]
    public async Task Several_processes_may_start_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(MigrateAsync)));
        await using var db = archive.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    private Task MigrateAsync() => archive.Get<ArchiveMigrator>().MigrateAsync();

    /// <summary>What a connection sees of the commits of others: another number after each.</summary>
    private static async Task<long> VersionAsync(SqliteConnection witness)
    {
        await using var command = witness.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
