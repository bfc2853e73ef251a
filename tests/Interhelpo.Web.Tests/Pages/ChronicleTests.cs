using Interhelpo.Web.Tests.Rendering;

namespace Interhelpo.Web.Tests.Pages;

public sealed class ChronicleTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task It_says_who_composed_it_of_how_many_sources_and_that_nobody_adopted_it_yet()
    {
        var page = await site.ReadAsync("/chronicle");

        Assert.Equal("Composed by the archive from 2 sources, not yet adopted by a curator.", page.Words("main > p strong"));
        Assert.Equal("#1901 #1912", string.Join(' ', page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href"))));
        Assert.Equal("1901 | 1912", page.Words("main section.decade > h2"));
    }

    [Fact]
    public async Task Every_sentence_carries_notes_that_open_the_exact_words_in_the_source()
    {
        var page = await site.ReadAsync("/chronicle");

        Assert.All(page.QuerySelectorAll(".words"), words => Assert.NotEmpty(words.QuerySelectorAll("sup.mark a")));
        Assert.All(page.QuerySelectorAll("sup.mark a"), mark => Assert.NotNull(page.GetElementById(mark.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll(".notes .back"), back => Assert.NotNull(page.GetElementById(back.GetAttribute("href")![1..])));
        Assert.Equal(4, page.QuerySelectorAll(".notes li").Length);
        Assert.Equal("Ян Дворжак уехал в Лхоту в 1899 году.", page.QuerySelectorAll(".notes q")[1].TextContent);
        Assert.Equal("ru", page.QuerySelectorAll(".notes q")[1].GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll(".notes li > a:not(.back)"), link => Assert.Matches("^/sources/(mill|letter)#char=[0-9]+,[0-9]+$", link.GetAttribute("href")));
    }

    [Fact]
    public async Task Where_sources_differ_their_answers_stand_side_by_side_with_who_says_so()
    {
        var page = await site.ReadAsync("/chronicle");
        var differing = page.QuerySelectorAll(".differing");

        Assert.Equal(["/disagreements/dvorak-when", null], differing.Select(each => each.FirstElementChild!.QuerySelector("a")?.GetAttribute("href")));
        Assert.Equal("3 May 1901 | 1899", differing[0].Words(".position strong"));
        Assert.Equal("The mill at Lhota | Письмо о мельнице", differing[0].Words(".position cite"));
        Assert.Equal("Ян Дворжак уехал в Лхоту в 1899 году.", differing[0].Words(".said"));
        Assert.Equal("ru", differing[0].QuerySelector(".said")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Agreement_is_marked_where_the_archive_still_holds_the_matter() =>
        Assert.Equal(["/disagreements/mill-when"], (await site.ReadAsync("/chronicle")).QuerySelectorAll(".matter-sign").Select(sign => sign.GetAttribute("href")));

    [Fact]
    public async Task A_date_is_shown_where_it_says_more_than_the_heading_and_reckoned_dates_say_from_what() =>
        Assert.Equal("3 May 1901 | c. 1912 reckoned from “two years later”", (await site.ReadAsync("/chronicle")).Words(".when").Trim());

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        var page = await site.ReadAsync("/chronicle");

        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Contains("A traveller wrote … <script>alert(1)</script> on its gate in 1912.", page.Words(".words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_in_the_navigation_and_to_be_read_from_the_door()
    {
        var page = await site.ReadAsync("/");

        Assert.NotNull(page.QuerySelector("nav a[href='/chronicle']"));
        Assert.NotNull(page.QuerySelector("[aria-labelledby=read] a[href='/chronicle']"));
    }

    [Fact]
    public async Task An_adopted_one_says_by_whom_and_when()
    {
        var adopted = new SampleSite
        {
            Fill = db =>
            {
                SampleArchive.Fill(db);
                db.ChronicleEditions.Local.Single().Adopt("Eva <Nová>", new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero));
            },
        };
        await adopted.InitializeAsync();

        Assert.Equal("Composed by the archive from 2 sources, adopted by Eva <Nová> on 1 May 2024.", (await adopted.ReadAsync("/chronicle")).Words("main > p strong"));
        await ((IAsyncLifetime)adopted).DisposeAsync();
    }

    [Theory]
    [InlineData("/chronicle", "1901")]
    [InlineData("/chronicle?time=1912", "1912")]
    [InlineData("/chronicle?time=nonsense", "1901")]
    public async Task A_long_one_is_read_a_section_at_a_time(string address, string shown)
    {
        var many = new SampleSite
        {
            Fill = db =>
            {
                SampleArchive.Fill(db);
                SampleChronicle.Lengthen(db.ChronicleEditions.Local.Single(), 301);
            },
        };
        await many.InitializeAsync();
        var page = await many.ReadAsync(address);

        Assert.Equal(shown, page.Words("main section.decade > h2"));
        Assert.Equal("/chronicle?time=1901 /chronicle?time=1912", string.Join(' ', page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href"))));
        Assert.Equal(shown, page.Words(".contents [aria-current=page]"));
        Assert.All(page.QuerySelectorAll("sup.mark a"), mark => Assert.NotNull(page.GetElementById(mark.GetAttribute("href")![1..])));
        await ((IAsyncLifetime)many).DisposeAsync();
    }

    [Fact]
    public async Task An_empty_archive_says_what_is_missing()
    {
        var empty = new SampleSite { Fill = _ => { } };
        await empty.InitializeAsync();

        Assert.Contains("No chronicle has been composed yet", (await empty.ReadAsync("/chronicle")).Words(".empty"), StringComparison.Ordinal);
        Assert.Null((await empty.ReadAsync("/")).QuerySelector("main a[href='/chronicle']"));
        await ((IAsyncLifetime)empty).DisposeAsync();
    }
}
