using Interhelpo.Archive;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Comparing;

public sealed class SourceComparerTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_sources_say_of_the_same_is_brought_together_when_they_come_in()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        Assert.Equal("", await archive.StatesAsync());

        await archive.ImportAsync("memories.txt", Tokmok.Memories);
        Assert.Equal("sawmill-tokmok-when-opened=compatible school-tokmok-when-built=contradict", await archive.StatesAsync());

        await archive.ImportAsync("letter.txt", Tokmok.Letter);
        Assert.Equal("library-tokmok-when-opened=agree sawmill-tokmok-when-opened=compatible school-tokmok-when-built=contradict", await archive.StatesAsync());
    }

    [Fact]
    public async Task The_words_of_a_position_stand_in_its_source_and_lead_to_the_event_they_date()
    {
        await archive.ImportAllAsync();
        await using var db = archive.Open();
        var stated = await db.StatedPositions.Where(stated => stated.Position.Matter.Slug == "school-tokmok-when-built").OrderBy(stated => stated.Position.Ordinal)
            .Select(stated => new { stated.Position.Value, stated.Start, stated.End, stated.Statement.Source.Content.Text, stated.Event!.DateText })
            .ToListAsync();
        Assert.Equal(["1927", "1929"], stated.Select(each => each.Value));
        Assert.All(stated, each => Assert.Equal(each.Value, each.Text[each.Start..each.End]));
        Assert.All(stated, each => Assert.Equal(each.Value, each.DateText));
    }

    [Fact]
    public async Task Comparing_again_touches_nothing()
    {
        await archive.ImportAllAsync();
        var before = await archive.MattersAsync();
        Assert.Equal(3, await archive.Get<SourceComparer>().RunAsync());
        await archive.ImportAllAsync();
        Assert.Equal(before, await archive.MattersAsync());
    }

    [Fact]
    public async Task A_source_that_joins_a_matter_leaves_its_address_and_verdict()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        await archive.ImportAsync("memories.txt", Tokmok.Memories);
        await ChangeAsync("school-tokmok-when-built", matter => (matter.State, matter.Verdict, matter.VerdictBy) = (MatterState.Resolved, "The register says 1927.", "eva"));
        var before = await FindAsync("school-tokmok-when-built");

        await archive.ImportAsync("third.txt", "A third voice on Tokmok\n\nThe school in Tokmok was built in 1927, of clay.\n");
        var after = await FindAsync("school-tokmok-when-built");
        Assert.Equal((before.Id, before.Slug, MatterState.Resolved, "The register says 1927."), (after.Id, after.Slug, after.State, after.Verdict));
        Assert.Equal((2, 3), (before.Voices, after.Voices));
    }

    [Fact]
    public async Task What_nobody_speaks_of_goes_unless_a_curator_decided_it()
    {
        await archive.ImportAllAsync();
        await ChangeAsync("school-tokmok-when-built", matter => (matter.State, matter.Verdict) = (MatterState.Resolved, "1927."));
        await using (var db = archive.Open())
            await db.Database.ExecuteSqlAsync($"DELETE FROM StatementEvents");

        await archive.Get<SourceComparer>().RunAsync();
        Assert.Equal("school-tokmok-when-built=resolved", await archive.StatesAsync());
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
        Assert.Equal(2, await archive.Get<SourceComparer>().RunAsync());
    }

    [Fact]
    public async Task Reading_takes_as_many_statements_for_many_sources_as_for_few()
    {
        await archive.ImportAllAsync();
        var few = await archive.Statements.CountAsync(() => archive.Get<SourceComparer>().RunAsync());
        for (var number = 0; number < 8; number++) await archive.ImportAsync($"{number}.txt", $"Letter {number} from Place{number}\n\nIn 19{number + 10} Jan Novák left for Place{number}.\n");
        Assert.Equal(few, await archive.Statements.CountAsync(() => archive.Get<SourceComparer>().RunAsync()));
    }

    private async Task<Matter> FindAsync(string slug)
    {
        await using var db = archive.Open();
        return await db.Matters.SingleAsync(matter => matter.Slug == slug);
    }

    private async Task ChangeAsync(string slug, Action<Matter> change)
    {
        await using var db = archive.Open();
        change(await db.Matters.SingleAsync(matter => matter.Slug == slug));
        await db.SaveChangesAsync();
    }
}
