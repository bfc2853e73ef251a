using Interhelpo.Archive;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Search;

public sealed class SearchIndexTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task After_a_migration_that_rebuilt_the_table_new_and_old_rows_are_found()
    {
        await AddAsync("tokmok", "Tokmok");
        await SqlAsync("CREATE TABLE Rebuilt AS SELECT * FROM SearchEntries");
        await SqlAsync("DROP TABLE SearchEntries");
        await SqlAsync("ALTER TABLE Rebuilt RENAME TO SearchEntries");
        await SqlAsync("DROP TABLE SearchText");

        await archive.Get<ArchiveMigrator>().MigrateAsync();
        await SqlAsync("UPDATE SearchEntries SET Body = 'a town'");
        Assert.Equal(1, await CountAsync("Tokmok"));
        Assert.Equal(1, await CountAsync("town"));
    }

    [Fact]
    public async Task Triggers_that_were_dropped_come_back_and_nothing_is_missing()
    {
        await SqlAsync("DROP TRIGGER SearchEntries_Added");
        await AddAsync("tokmok", "Tokmok");
        Assert.Equal(0, await CountAsync("Tokmok"));

        await archive.Get<ArchiveMigrator>().MigrateAsync();
        await AddAsync("talas", "Talas");
        Assert.Equal(1, await CountAsync("Tokmok"));
        Assert.Equal(1, await CountAsync("Talas"));
    }

    private async Task AddAsync(string slug, string name)
    {
        await using var db = archive.Open();
        db.Add(new Entity { Kind = EntityKind.Place, Slug = slug, Name = name });
        await db.SaveChangesAsync();
    }

    private async Task SqlAsync(string sql)
    {
        await using var db = archive.Open();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task<int> CountAsync(string text)
    {
        await using var db = archive.Open();
        return (await new ArchiveSearch(db).FindAsync(new SearchQuery(text))).Total;
    }
}
