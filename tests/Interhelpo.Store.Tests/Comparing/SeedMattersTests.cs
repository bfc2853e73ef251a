using Interhelpo.Archive;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Tests.Importing;

namespace Interhelpo.Store.Tests.Comparing;

/// <summary>What a careful reader of the three seeds finds, the archive finds.</summary>
public sealed class SeedMattersTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    [Theory]
    [InlineData(MatterKind.Quantity, "1078 people", "about 300 people", "More than one thousand workers")]
    [InlineData(MatterKind.Name, "Ido", "Esperanto")]
    [InlineData(MatterKind.Quantity, "521", "around 2000 people")]
    [InlineData(MatterKind.Date, "between 1923 and 1943", "After the Second World War")]
    public async Task Sources_contradict_each_other(MatterKind kind, params string[] values) =>
        Assert.Contains(await MattersAsync(disagree: true), matter => matter.Kind == kind && Has(matter, values));

    [Theory]
    [InlineData(true, "1927", "textile factory")]
    [InlineData(false, "1925", "best cooperative")]
    [InlineData(true, "1928", "melting")]
    [InlineData(true, "May 1, 1923", "1923")]
    public async Task Sources_agree_or_can_all_be_right(bool compatible, string value, string words) =>
        Assert.Contains(await MattersAsync(disagree: false), matter => matter.Compatible == compatible && matter.Voices > 1 && Has(matter, [value])
            && matter.Positions.Where(position => position.Value == value).SelectMany(position => position.Evidence).All(evidence => evidence.Quote.Contains(words, StringComparison.Ordinal)));

    [Fact]
    public async Task Comparing_them_again_touches_nothing()
    {
        var before = await seeds.Archive.MattersAsync();
        await seeds.Archive.Get<Importer>().ImportAsync([SeedArchive.Documents]);
        Assert.Equal(before.Count, await seeds.Archive.Get<SourceComparer>().RunAsync());
        Assert.Equal(before, await seeds.Archive.MattersAsync());
    }

    [Fact]
    public async Task An_event_says_how_many_independent_sources_state_it()
    {
        await using var db = seeds.Archive.Open();
        var events = await db.EventsAsync(new EventFilter { Words = "textile factory" }, new PageRequest(100));
        Assert.Equal([2, 2], events.Value!.Items.Where(told => told.Date == "1927").Select(told => told.Sources));
    }

    private static bool Has(MatterView matter, string[] values) => values.All(value => matter.Positions.Any(position => position.Value.StartsWith(value, StringComparison.Ordinal)));

    private async Task<IReadOnlyList<MatterView>> MattersAsync(bool disagree)
    {
        await using var db = seeds.Archive.Open();
        return (await db.MattersAsync(new MatterFilter { Disagree = disagree }, new PageRequest(500))).Value!.Items;
    }
}
