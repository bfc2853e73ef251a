using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Importing;

public sealed class SeedsTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    [Fact]
    public async Task All_passages_are_exact_and_all_sources_covered()
    {
        var report = await seeds.Archive.Get<Checking>().RunAsync();
        Assert.Empty(report.Findings);
        Assert.Equal((3, 3), (report.Sources, report.SegmentedSources));
        Assert.True(report.Passages > 100);
        Assert.Equal(1.0, report.ShareExact);
    }

    [Fact]
    public async Task Importing_them_again_changes_no_row()
    {
        await using var db = seeds.Archive.Open();
        await db.Database.OpenConnectionAsync();
        var before = await db.Database.SqlQuery<int>($"SELECT data_version AS Value FROM pragma_data_version").SingleAsync();
        var outcomes = await seeds.Archive.Get<Importer>().ImportAsync([SeedArchive.Documents]);
        Assert.All(outcomes, outcome => Assert.Equal(ImportResult.KnownAlready, outcome.Result));
        Assert.Equal(before, await db.Database.SqlQuery<int>($"SELECT data_version AS Value FROM pragma_data_version").SingleAsync());
    }

    [Theory]
    [InlineData("zilina", SearchKind.Place, "Žilina")]
    [InlineData("Жилина", SearchKind.Place, "Žilina")]
    [InlineData("Fucik", SearchKind.Person, "Julius Fučík")]
    [InlineData("Фучик", SearchKind.Person, "Julius Fučík")]
    [InlineData("10.1017/S0147547920000228", SearchKind.Work, "Building the Internationalist City")]
    [InlineData("978-80-905365-0-0", SearchKind.Work, "Dějiny Kyrgyzstánu")]
    [InlineData("9788090536500", SearchKind.Work, "Dějiny Kyrgyzstánu")]
    [InlineData("textile factory 1927", SearchKind.Event, "extile factory")]
    public async Task What_is_meant_comes_first(string text, SearchKind kind, string title)
    {
        var first = (await FindAsync(text)).Hits[0];
        Assert.Equal(kind, first.Kind);
        Assert.Contains(title, first.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_spelling_of_the_cooperative_finds_the_same()
    {
        var first = await UrlsAsync("interhelpo");
        Assert.True(first.Count > 20);
        Assert.Equal(first, await UrlsAsync("Интергельпо"));
        Assert.Equal(first, await UrlsAsync("Intergelpo"));
    }

    [Fact]
    public async Task Every_spelling_of_the_cooperative_filters_alike()
    {
        await using var db = seeds.Archive.Open();
        foreach (var kind in new[] { SearchKind.Event, SearchKind.Statement, SearchKind.Work })
        {
            var first = await FoundKeys.Of(db, kind, "interhelpo")!.Order().ToListAsync();
            Assert.NotEmpty(first);
            Assert.Equal(first, await FoundKeys.Of(db, kind, "Интергельпо")!.Order().ToListAsync());
            Assert.Equal(first, await FoundKeys.Of(db, kind, "Intergelpo")!.Order().ToListAsync());
        }

        var works = await (await new WorkFilter(Words: "Интергельпо").ApplyAsync(db, default)).Select(work => work.Key).Order().ToListAsync();
        Assert.Equal(await FoundKeys.Of(db, SearchKind.Work, "interhelpo")!.Order().ToListAsync(), works);
    }

    [Fact]
    public async Task The_document_that_another_cites_is_the_work_it_cites()
    {
        await using var db = seeds.Archive.Open();
        var source = await db.Sources.Include(row => row.Work).SingleAsync(row => row.WorkId != null);
        Assert.Equal("001_1902c82a884ac744.txt", source.FileName);
    }

    private async Task<List<string>> UrlsAsync(string text) =>
        [.. (await FindAsync(text, SearchQuery.MostAtOnce)).Hits.Select(hit => hit.Url).Order(StringComparer.Ordinal)];

    private async Task<SearchResult> FindAsync(string text, int limit = 20)
    {
        await using var db = seeds.Archive.Open();
        return await new ArchiveSearch(db).FindAsync(new SearchQuery(text) { Limit = limit });
    }
}
