using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Tests.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Queries;

public sealed class MatterQueriesTests : IAsyncLifetime
{
    private const string Library = "library-tokmok-when-opened";
    private const string Sawmill = "sawmill-tokmok-when-opened";
    private const string School = "school-tokmok-when-built";

    private readonly TestArchive archive = new();

    public static TheoryData<string, MatterFilter, string> Filters => new()
    {
        { "all", new(), $"{Library} {Sawmill} {School}" },
        { "that differ", new() { Disagree = true }, School },
        { "that do not", new() { Disagree = false }, $"{Library} {Sawmill}" },
        { "of a kind", new() { Kind = MatterKind.Date }, $"{Library} {Sawmill} {School}" },
        { "of another kind", new() { Kind = MatterKind.Cause }, "" },
        { "of a place", new() { Place = "tokmok" }, $"{Library} {Sawmill} {School}" },
        { "of another place", new() { Place = "lhota" }, "" },
        { "of a person", new() { Person = "tokmok" }, "" },
        { "of an organisation", new() { Organisation = "tokmok" }, "" },
        { "of a source", new() { Source = "letter-from-tokmok" }, Library },
        { "of a statement", new() { Statement = "memories-of-tokmok-2" }, Sawmill },
        { "from a year on", new() { From = Day("1931") }, Library },
        { "until a year", new() { To = Day("1928") }, School },
        { "between years", new() { From = Day("1930"), To = Day("1930") }, Sawmill },
        { "between years that lie the other way round", new() { From = Day("1931"), To = Day("1928") }, "" },
    };

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAllAsync();
        await archive.KeepAsync(_ => []);
        await archive.KeepAsync(told => Tokmok.Judged(told));
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_leaves_those(string what, MatterFilter filter, string ids)
    {
        await using var db = archive.Open();
        var page = await db.MattersAsync(filter, new PageRequest(10));
        Assert.Equal((what, ids), (what, string.Join(' ', page.Value!.Items.Select(matter => matter.Id))));
    }

    [Fact]
    public async Task A_matter_shows_its_positions_with_the_sentences_that_take_them()
    {
        await using var db = archive.Open();
        var school = (await db.MatterAsync(School))!.Item;
        Assert.Equal(["1927", "1929"], school.Positions.Select(position => position.Value));
        Assert.Equal("In 1929 the school in Tokmok was built.", school.Positions[1].Evidence.Single().Quote);
        Assert.Equal("memories-of-tokmok-1", school.Positions[1].Statement);
        Assert.Equal((MatterState.Contradict, false, 2, "/disagreements/" + School), (school.State, school.Compatible, school.Voices, school.Url));
        Assert.Null(school.Verdict);
        Assert.Equal((MatterState.Agree, true), ((await db.MatterAsync(Sawmill))!.Item.State, (await db.MatterAsync(Sawmill))!.Item.Compatible));
        Assert.Null(await db.MatterAsync("none"));
    }

    [Fact]
    public async Task Pages_meet_every_matter_once_and_take_two_statements_each()
    {
        await using var db = archive.Open();
        var (met, cursor) = (new List<string>(), (string?)null);
        do
        {
            Page<MatterView> page = null!;
            Assert.Equal(2, await archive.Statements.CountAsync(async () => page = (await db.MattersAsync(new MatterFilter(), new PageRequest(1, cursor))).Value!));
            met.AddRange(page.Items.Select(matter => matter.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal([Library, Sawmill, School], met);
        Assert.False((await db.MattersAsync(new MatterFilter(), new PageRequest(1, "made-up"))).Ok);
    }

    [Fact]
    public async Task Events_and_sentences_are_marked_with_one_statement()
    {
        await using var db = archive.Open();
        var events = await db.Events.Select(told => told.Slug).ToListAsync();
        ILookup<string, MatterMark> ofEvents = null!;
        Assert.Equal(1, await archive.Statements.CountAsync(async () => ofEvents = await db.MarksOfEventsAsync(events)));
        var built = await db.Events.Where(told => told.DateText == "1929").Select(told => told.Slug).SingleAsync();
        Assert.Equal(new MatterMark(School, "school (Tokmok): when built", Differ: true), ofEvents[built].Single());
        Assert.Equal([School], (await db.MattersAsync(new MatterFilter { Event = built }, new PageRequest(10))).Value!.Items.Select(matter => matter.Id));

        var sentence = await db.Statements.Where(statement => statement.Slug == "letter-from-tokmok-1").Select(statement => statement.Passage).SingleAsync();
        var ofSources = await db.MarksOfSourcesAsync(["letter-from-tokmok"]);
        Assert.False(ofSources[("letter-from-tokmok", sentence.Start, sentence.End)].Single().Differ);
    }

    private static CalendarDay? Day(string year) => HistoricalDate.Parse(year).Value!.Earliest;
}
