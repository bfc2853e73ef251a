using Interhelpo.Dates;
using Interhelpo.Store.Search;

namespace Interhelpo.Store.Tests.Search;

public sealed class ArchiveSearchTests(SampleArchive sample) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("zilina", SearchKind.Place, "zilina")]
    [InlineData("Жилина", SearchKind.Place, "zilina")]
    [InlineData("ŽILINA", SearchKind.Place, "zilina")]
    [InlineData("Fucik", SearchKind.Person, "julius-fucik")]
    [InlineData("Фучик", SearchKind.Person, "julius-fucik")]
    [InlineData("journalist fucik", SearchKind.Person, "julius-fucik")]
    [InlineData("interhelpo", SearchKind.Organisation, "interhelpo")]
    [InlineData("Interchelpo", SearchKind.Organisation, "interhelpo")]
    [InlineData("textile factory 1927", SearchKind.Event, "1927-textile-factory")]
    [InlineData("opened 1927", SearchKind.Event, "1927-textile-factory")]
    [InlineData("weavers of the steppe", SearchKind.Article, "weavers")]
    [InlineData("10.1234/S0147", SearchKind.Work, "novak2020")]
    [InlineData("https://doi.org/10.1234/S0147", SearchKind.Work, "novak2020")]
    [InlineData("doi: 10.1234/s0147.", SearchKind.Work, "novak2020")]
    [InlineData("80-7325-080-2", SearchKind.Work, "novak2020")]
    [InlineData("8073250802", SearchKind.Work, "novak2020")]
    [InlineData("978-80-7325-080-5", SearchKind.Work, "novak2020")]
    [InlineData("ISBN 9788073250805", SearchKind.Work, "novak2020")]
    [InlineData("OCLC 829661782", SearchKind.Work, "novak2020")]
    [InlineData("01475479", SearchKind.Work, "novak2020")]
    [InlineData("https://example.org/a/b", SearchKind.Work, "novak2020")]
    [InlineData("novák labour", SearchKind.Work, "novak2020")]
    [InlineData("letter-of-a-weaver.txt", SearchKind.Source, "letter-of-a-weaver")]
    public async Task What_is_meant_comes_first(string text, SearchKind kind, string id)
    {
        var first = (await FindAsync(text)).Hits[0];
        Assert.Equal((kind, id), (first.Kind, first.Id));
    }

    [Fact]
    public async Task Every_spelling_of_a_name_finds_the_same()
    {
        var hits = await Task.WhenAll(new[] { "Интергельпо", "interhelpo", "Intergelpo", "INTERHELPO" }.Select(IdsAsync));
        Assert.NotEmpty(hits[0]);
        Assert.All(hits, ids => Assert.Equal(hits[0], ids));
    }

    [Fact]
    public async Task Who_is_so_called_comes_first_then_exact_hits_before_folded_ones_and_those_before_sounds_alike()
    {
        var result = await FindAsync("Intergelpo");
        var mentions = result.Hits.Skip(1).Select(hit => hit.Matched).ToList();
        Assert.Equal(SearchKind.Organisation, result.Hits[0].Kind);
        Assert.Equal(mentions.Order(), mentions);
        Assert.Equal(result.Hits.Select(hit => hit.Score).OrderDescending(), result.Hits.Select(hit => hit.Score));
        Assert.Equal(3, result.Hits.Select(hit => hit.Matched).Distinct().Count());
    }

    [Theory]
    [InlineData("Žilina", MatchTier.Exact)]
    [InlineData("zilina", MatchTier.Folded)]
    [InlineData("Shilina", MatchTier.SoundsAlike)]
    public async Task A_hit_says_how_closely_it_matched(string text, MatchTier tier) =>
        Assert.Equal(tier, (await FindAsync(text)).Hits.First(hit => hit.Kind is SearchKind.Place).Matched);

    [Fact]
    public async Task All_words_must_match()
    {
        var result = await FindAsync("textile zilina");
        Assert.Equal(SearchRelaxation.None, result.Relaxation);
        Assert.All(result.Hits, hit => Assert.Contains(hit.Kind, new[] { SearchKind.Article, SearchKind.Source }));
    }

    [Theory]
    [InlineData("weav", SearchRelaxation.Prefix)]
    [InlineData("textile zeppelin", SearchRelaxation.AnyWord)]
    [InlineData("zeppelin", SearchRelaxation.None)]
    public async Task What_had_to_be_given_up_is_said(string text, SearchRelaxation relaxation)
    {
        var result = await FindAsync(text);
        Assert.Equal(relaxation, result.Relaxation);
        Assert.Equal(relaxation is SearchRelaxation.None, result.Total == 0);
    }

    [Fact]
    public async Task A_year_within_the_date_of_an_event_finds_it() =>
        Assert.Contains((await FindAsync("1927")).Hits, hit => hit.Kind is SearchKind.Event);

    [Fact]
    public async Task The_time_asked_for_leaves_out_what_is_undated_or_of_another_time()
    {
        Assert.Equal(
            [SearchKind.Event, SearchKind.Statement],
            (await FindAsync(new SearchQuery("textile factory") { From = new CalendarDay(1927, 6, 1), To = new CalendarDay(1930, 1, 1) })).Hits.Select(hit => hit.Kind));
        Assert.Empty((await FindAsync(new SearchQuery("textile factory") { From = new CalendarDay(1928, 1, 1) })).Hits);
    }

    [Fact]
    public async Task Facets_say_what_another_choice_would_lead_to()
    {
        var all = await FindAsync("textile factory");
        var events = await FindAsync(new SearchQuery("textile factory") { Kind = SearchKind.Event });
        Assert.Equal(1, events.Total);
        Assert.Equal(all.Facets.Kinds, events.Facets.Kinds);
        Assert.Equal(all.Total, all.Facets.Kinds.Sum(facet => facet.Count));
        Assert.Equal([new FacetCount<string>("en", 1)], events.Facets.Languages);
        Assert.Empty((await FindAsync(new SearchQuery("textile factory") { Language = "cs" })).Hits);
    }

    [Fact]
    public async Task Pages_follow_one_another()
    {
        var all = (await FindAsync("textile factory")).Hits.Select(hit => hit.Url).ToList();
        var second = await FindAsync(new SearchQuery("textile factory") { Limit = 1, Offset = 1 });
        Assert.Equal(all[1], second.Hits.Single().Url);
        Assert.Equal(all.Count, second.Total);
    }

    [Theory]
    [InlineData("Intergelpo", "<mark>Интергельпо</mark> stood near")]
    [InlineData("factory", "textile <mark>factory</mark> was opened")]
    [InlineData("bold", "&lt;b&gt;<mark>Bold</mark>&lt;/b&gt; words &amp; signs")]
    public async Task Snippets_show_why_and_are_safe(string text, string expected) =>
        Assert.Contains((await FindAsync(text)).Hits, hit => hit.Snippet.ToHtml().Contains(expected, StringComparison.Ordinal));

    [Fact]
    public async Task The_snippet_of_an_identifier_marks_it_as_the_work_has_it() =>
        Assert.Contains("ISBN <mark>80-7325-080-2</mark>", (await FindAsync("9788073250805")).Hits[0].Snippet.ToHtml(), StringComparison.Ordinal);

    [Fact]
    public async Task An_article_is_searched_without_its_signs()
    {
        var article = (await FindAsync(new SearchQuery("Beginnings") { Kind = SearchKind.Article })).Hits.Single();
        Assert.DoesNotContain("made", article.Snippet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("char=", article.Snippet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("|", article.Snippet.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zilina", 2)]
    [InlineData("weav", 3)]
    [InlineData("textile zeppelin", 4)]
    [InlineData("zeppelin", 3)]
    [InlineData("   ", 0)]
    public async Task A_search_sends_a_bounded_number_of_statements(string text, int expected) =>
        Assert.Equal(expected, await sample.Archive.Statements.CountAsync(() => FindAsync(text)));

    private Task<SearchResult> FindAsync(string text) => FindAsync(new SearchQuery(text));

    private async Task<SearchResult> FindAsync(SearchQuery query)
    {
        await using var db = sample.Archive.Open();
        return await new ArchiveSearch(db).FindAsync(query);
    }

    private async Task<List<string>> IdsAsync(string text) => [.. (await FindAsync(text)).Hits.Select(hit => hit.Url).Order(StringComparer.Ordinal)];
}
