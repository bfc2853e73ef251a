using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Store.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Comparing;

public sealed class KeptMattersTests : IAsyncLifetime
{
    private const string School = "school-tokmok-when-built";

    private readonly TestArchive archive = new();

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAllAsync();
        await archive.KeepAsync(_ => []);
        await archive.KeepAsync(told => Tokmok.Judged(told));
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task The_words_of_a_position_stand_in_its_source_and_lead_to_the_event_they_date()
    {
        await using var db = archive.Open();
        var stated = await db.StatedPositions.OrderBy(stated => stated.Position.Matter.Slug).ThenBy(stated => stated.Position.Ordinal).ThenBy(stated => stated.Ordinal)
            .Select(stated => new { stated.Position.Value, stated.Start, stated.End, stated.Statement.Source.Content.Text, stated.Event!.DateText })
            .ToListAsync();
        Assert.Equal(["1931", "1931", "1930", "May 1930", "1927", "1929"], stated.Select(each => each.Value));
        Assert.All(stated, each => Assert.Equal((each.Value, each.Value), (each.Text[each.Start..each.End], each.DateText)));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task The_same_judgement_later_touches_nothing()
    {
        var before = await archive.MattersAsync();
        await archive.KeepAsync(told => Tokmok.Judged(told), Samples.Day.AddDays(1));
        Assert.Equal(before, await archive.MattersAsync());
    }

    [Fact]
    public async Task Another_judgement_changes_its_matter_alone_and_leaves_the_address()
    {
        var before = await archive.MattersAsync();
        await archive.KeepAsync(
            told => [.. Tokmok.Judged(told, "library", "sawmill"), Tokmok.Matter(told, "school (Tokmok): when built", Relation.Agree, ["tokmok-and-its-school-1 1927", "memories-of-tokmok-1 1929"])],
            Samples.Day.AddDays(1));
        var after = await archive.MattersAsync();
        Assert.Equal(before[..2], after[..2]);
        Assert.NotEqual(before[2], after[2]);
        await using var db = archive.Open();
        var school = await db.Matters.Include(matter => matter.Positions).SingleAsync(matter => matter.Slug == School);
        Assert.Equal((MatterState.Agree, 1, Samples.Day.AddDays(1)), (school.State, school.Positions.Count, school.Judged));
    }

    [Fact]
    public async Task What_nobody_speaks_of_goes_unless_a_curator_decided_it()
    {
        await DecideAsync();
        await archive.KeepAsync(_ => []);
        Assert.Equal(School + "=Resolved", await archive.StatesAsync());
    }

    [Fact]
    public async Task A_verdict_stays_whatever_the_sources_say_later()
    {
        await DecideAsync();
        await archive.KeepAsync(told => [Tokmok.Matter(told, "school (Tokmok): when built", Relation.Compatible, ["tokmok-and-its-school-1 1927"], ["memories-of-tokmok-1 In 1929"])]);
        await using var db = archive.Open();
        var school = await db.Matters.SingleAsync();
        Assert.Equal((School, MatterState.Resolved, "The register says 1927."), (school.Slug, school.State, school.Verdict));
    }

    [Fact]
    public async Task Words_outside_their_statement_are_found_by_the_check()
    {
        await using (var db = archive.Open())
            await db.Database.ExecuteSqlAsync($"UPDATE StatedPositions SET \"End\" = 100000 WHERE Id = (SELECT min(Id) FROM StatedPositions)");
        Assert.Contains("words are not in the statement", (await archive.Get<Checking>().RunAsync()).Findings.Single().Problem, StringComparison.Ordinal);
    }

    private async Task DecideAsync()
    {
        await using var db = archive.Open();
        var school = await db.Matters.SingleAsync(matter => matter.Slug == School);
        (school.State, school.Verdict) = (MatterState.Resolved, "The register says 1927.");
        await db.SaveChangesAsync();
    }
}
