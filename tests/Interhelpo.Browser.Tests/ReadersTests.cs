using Interhelpo.Browser.Tests.Sights;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interhelpo.Browser.Tests;

/// <summary>What people come for, with scripts and without.</summary>
public sealed class ReadersTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Transparent = "rgba(0, 0, 0, 0)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_follows_a_note_from_an_article_to_the_marked_words_of_its_source(bool scripts)
    {
        var page = await site.OpenAsync(scripts: scripts);
        await page.GetByRole(AriaRole.Link, new() { Name = "Articles", Exact = true }).First.ClickAsync();
        await page.Locator(".entries h2 a").First.ClickAsync();

        var words = await new ArticlePage(page).FollowNoteAsync(3);

        var marked = new SourcePage(page).Marked;
        await Expect(marked).ToHaveTextAsync(words);
        await Expect(marked).ToBeInViewportAsync();
        Assert.NotEqual(Transparent, await SourcePage.ColourAsync(marked));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_follows_a_note_of_the_chronicle_to_its_source_and_a_difference_to_what_each_source_says(bool scripts)
    {
        var page = await site.OpenAsync(width: 360, scripts: scripts);
        await page.GetByRole(AriaRole.Link, new() { Name = "Chronicle", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Contents" }).GetByRole(AriaRole.Link, new() { Name = "1925" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1925" })).ToBeInViewportAsync();

        var words = await new ArticlePage(page).FollowNoteAsync(3);

        await Expect(new SourcePage(page).Marked).ToHaveTextAsync(words);
        await page.GotoAsync("/chronicle");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("people who travelled") }).First.ClickAsync();
        await Expect(page.Locator(".position mark")).ToContainTextAsync(["1078", "one thousand", "300"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_researcher_finds_a_person_by_another_script_and_sees_a_mention(bool scripts)
    {
        var page = await site.OpenAsync(scripts: scripts);
        var search = new SearchBox(page);
        await search.FindAsync("Фучик");
        await Expect(search.Hits.First).ToContainTextAsync("Person");
        await search.Hits.First.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Fučík");
        await page.GetByRole(AriaRole.Link, new() { Name = "See it in the source" }).First.ClickAsync();
        await Expect(new SourcePage(page).Marked).ToContainTextAsync("Fučík");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_doubter_follows_the_sign_of_a_sentence_to_what_other_sources_say_and_on_to_their_words(bool scripts)
    {
        var page = await site.OpenAsync("/timeline?from=1925&to=1925", scripts: scripts);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("sources differ on .*travelled") }).First.ClickAsync();

        await Expect(page.Locator(".position mark")).ToContainTextAsync(["1078", "one thousand", "300"]);
        await Expect(page.GetByText("No verdict yet")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "see it in the source" }).Nth(2).ClickAsync();
        await Expect(new SourcePage(page).Marked).ToContainTextAsync("about 300 people");
    }

    [Fact]
    public async Task Disagreements_are_filtered_by_keyboard_alone()
    {
        var page = await site.OpenAsync("/disagreements");
        var all = await page.Locator(".matters > li").CountAsync();
        await page.GetByLabel("About").FocusAsync();
        await page.Keyboard.TypeAsync("Name");
        await page.GetByLabel("Until").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("kind=name"));
        await Expect(page.Locator(".matters > li")).ToContainTextAsync(["Esperanto"]);
        Assert.InRange(await page.Locator(".matters > li").CountAsync(), 1, all - 1);
    }

    [Fact]
    public async Task The_timeline_is_filtered_by_keyboard_alone()
    {
        var page = await site.OpenAsync("/timeline");
        await page.GetByLabel("From").FocusAsync();
        await page.Keyboard.TypeAsync("1930");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("1939");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("from=1930&to=1939"));
        await Expect(page.Locator(".active")).ToContainTextAsync("From: 1930");
        Assert.True(await page.Locator(".event").CountAsync() > 0);

        await page.Locator(".active a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("From")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Words_without_an_element_of_their_own_are_marked_by_script()
    {
        var page = await site.OpenAsync("/sources");
        await page.Locator(".entries h2 a").First.ClickAsync();
        await page.GotoAsync(page.Url + "#char=5,23");

        Assert.Equal(18, await page.EvaluateAsync<int>("[...CSS.highlights.get('passage')][0].toString().length"));
    }

    [Fact]
    public async Task The_skip_link_comes_first_and_leads_to_the_text()
    {
        var page = await site.OpenAsync("/about");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToBeFocusedAsync();
    }
}
