using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Store.Tests;

/// <summary>A real archive in a fresh folder of its own, wired as the program wires it and migrated; gone with its folder afterwards.</summary>
public sealed class TestArchive : IAsyncLifetime
{
    // Migrating takes a moment and always comes to the same: done once, copied for every test.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly ServiceProvider services;

    public TestArchive()
    {
        Folder = Directory.CreateTempSubdirectory("interhelpo-store-").FullName;
        Database = Path.Combine(Folder, "data", "archive.db");
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddArchiveStore(Database);
        collection.ConfigureDbContext<ArchiveDb>(options => options.AddInterceptors(Statements));
        services = collection.BuildServiceProvider();
    }

    public string Folder { get; }

    public string Database { get; }

    /// <summary>Counts the SQL statements of every context of this archive.</summary>
    public StatementCounter Statements { get; } = new();

    public ArchiveDb Open() => services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContext();

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await File.WriteAllBytesAsync(Database, await Migrated.Value);
        await Get<ArchiveMigrator>().MigrateAsync();
    }

    public async Task DisposeAsync()
    {
        await CloseAsync();
        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Lets go of the database. Its own connections only: other archives are at work beside this one.</summary>
    public async Task CloseAsync()
    {
        await using var db = Open();
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }

    private static async Task<byte[]> MigrateAsync()
    {
        var archive = new TestArchive();
        await archive.Get<ArchiveMigrator>().MigrateAsync();
        await using (var db = archive.Open())
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = await File.ReadAllBytesAsync(archive.Database);
        await archive.DisposeAsync();
        return bytes;
    }
}
