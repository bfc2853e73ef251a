using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Comparing;

public sealed class SourceComparerTests : IAsyncLifetime
{
    private const string School = "school-tokmok-when-built=Contradict";

    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_sources_say_of_the_same_is_brought_together_when_they_come_in()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        Assert.Equal("", await archive.StatesAsync());

        await archive.ImportAsync("memories.txt", Tokmok.Memories);
        Assert.Contains(School, await archive.StatesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_come_together_are_compared_together()
    {
        var folder = Directory.CreateDirectory(Path.Combine(archive.Folder, "documents")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "school.txt"), Tokmok.School);
        await File.WriteAllTextAsync(Path.Combine(folder, "memories.txt"), Tokmok.Memories);
        await archive.Get<Importer>().ImportAsync([folder]);
        Assert.Contains(School, await archive.StatesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparing_again_touches_nothing()
    {
        await archive.ImportAllAsync();
        var before = await archive.MattersAsync();
        Assert.Equal(before.Count, await archive.Get<SourceComparer>().RunAsync());
        await archive.ImportAllAsync();
        Assert.Equal(before, await archive.MattersAsync());
    }

    [Fact]
    public async Task A_comparison_that_fails_leaves_the_documents_in()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        await using (var db = archive.Open())
            await db.Database.ExecuteSqlAsync($"CREATE TRIGGER Broken BEFORE INSERT ON Matters BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");

        Assert.Equal(ImportResult.Imported, (await archive.ImportAsync("memories.txt", Tokmok.Memories)).Result);
        await using var after = archive.Open();
        Assert.Equal((2, 0), (await after.Sources.CountAsync(), await after.Matters.CountAsync()));
        await after.Database.ExecuteSqlAsync($"DROP TRIGGER Broken");
        await archive.Get<SourceComparer>().RunAsync();
        Assert.Contains(School, await archive.StatesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_takes_as_many_statements_for_many_sources_as_for_few()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        var few = await archive.Statements.CountAsync(() => archive.Get<SourceComparer>().RunAsync());
        await archive.ImportAsync("memories.txt", Tokmok.Memories);
        for (var number = 0; number < 8; number++) await archive.ImportAsync($"{number}.txt", $"Letter {number} from Place{number}\n\nIn 19{number + 10} Jan Novák left for Place{number}.\n");
        Assert.Equal(few, await archive.Statements.CountAsync(() => archive.Get<SourceComparer>().RunAsync()));
    }
}
