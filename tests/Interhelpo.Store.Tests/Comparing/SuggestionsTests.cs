using Interhelpo.Comparing;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Comparing;

/// <summary>What comparing is not sure of, and what a curator makes of it.</summary>
public sealed class SuggestionsTests : IAsyncLifetime
{
    private const string School = "school-tokmok-when-built";

    private readonly TestArchive archive = new();

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAllAsync();
        await archive.KeepAsync(_ => []);
        await CompareAsync();
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task A_suggestion_waits_for_a_curator_and_no_query_of_readers_finds_it()
    {
        Assert.Equal([School], await WaitingAsync());
        Assert.Equal(["library-tokmok-when-opened", "sawmill-tokmok-when-opened"], await ShownAsync());
        await using var db = archive.Open();
        Assert.Null(await db.MatterAsync(School));
        Assert.False(await db.StatedPositions.AnyAsync(stated => stated.Position.Value == "1927"));
        Assert.False(await db.Statements.AnyAsync(statement => statement.Positions.Any(stated => stated.Position.Value == "1927")));
    }

    [Fact]
    public async Task What_is_accepted_is_shown_and_stays_so()
    {
        Assert.True((await archive.Get<Suggestions>().AcceptAsync(School, "Eva")).Ok);
        await CompareAsync();
        Assert.Empty(await WaitingAsync());
        Assert.Contains(School, await ShownAsync());
        Assert.Contains("accepted already, by Eva", (await archive.Get<Suggestions>().AcceptAsync(School, "Jan")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_neither_shown_nor_suggested_again_even_when_comparing_is_sure_of_it()
    {
        Assert.True((await archive.Get<Suggestions>().RefuseAsync(School, "Eva")).Ok);
        await archive.KeepAsync(told => Tokmok.Judged(told));
        Assert.Empty(await WaitingAsync());
        Assert.DoesNotContain(School, await ShownAsync());
    }

    [Fact]
    public async Task What_readers_are_shown_can_be_refused()
    {
        Assert.True((await archive.Get<Suggestions>().RefuseAsync("library-tokmok-when-opened", "Eva")).Ok);
        await CompareAsync();
        Assert.Equal(["sawmill-tokmok-when-opened"], await ShownAsync());
    }

    [Fact]
    public async Task A_suggestion_that_comparing_becomes_sure_of_is_shown()
    {
        await archive.KeepAsync(told => Tokmok.Judged(told));
        Assert.Empty(await WaitingAsync());
        Assert.Contains(School, await ShownAsync());
    }

    [Fact]
    public async Task Who_decides_what_is_not_there_is_told() =>
        Assert.Contains("There is no matter “none”", (await archive.Get<Suggestions>().RefuseAsync("none", "Eva")).Reason, StringComparison.Ordinal);

    private Task CompareAsync() => archive.KeepAsync(told => [.. Tokmok.Judged(told).Select(matter => matter with { IsSuggestion = matter.State == Relation.Contradict })]);

    private async Task<IEnumerable<string>> WaitingAsync()
    {
        await using var db = archive.Open();
        return (await db.SuggestionsAsync()).Select(matter => matter.Id);
    }

    private async Task<List<string>> ShownAsync()
    {
        await using var db = archive.Open();
        return await db.Matters.OrderBy(matter => matter.Slug).Select(matter => matter.Slug).ToListAsync();
    }
}
