using System.Net;
using Interhelpo.Web.Tests.Rendering;

namespace Interhelpo.Web.Tests.Pages;

public sealed class PagesTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/", "The mill was founded on 3 May 1901")]
    [InlineData("/articles", "The mill was the first of the valley.")]
    [InlineData("/articles/mill", "Nobody knows why.")]
    [InlineData("/timeline", "By 1910 it employed about 40 people.")]
    [InlineData("/sources", "Письмо о мельнице")]
    [InlineData("/sources/mill", "Open daily 9-17.")]
    [InlineData("/citations", "Mills of the valley")]
    [InlineData("/citations/novak1931", "kept as read; its form or check digit is wrong")]
    [InlineData("/people", "Jan Dvořák")]
    [InlineData("/people/jan-dvorak", "Ян Дворжак")]
    [InlineData("/places", "Lhota")]
    [InlineData("/places/lhota", "49.5° N, 15.25° E")]
    [InlineData("/organisations", "Lhota Mill <script>")]
    [InlineData("/organisations/lhota-mill", "1 mention")]
    [InlineData("/disagreements", "about 40 people")]
    [InlineData("/disagreements/mill-people", "Families are not workers.")]
    [InlineData("/disagreements/dvorak-where", "None is needed while the sources agree.")]
    [InlineData("/agreements", "Jan Dvořák: where")]
    [InlineData("/search?q=mill", "The mill at Lhota")]
    [InlineData("/search", "It forgives case")]
    [InlineData("/about", "It makes nothing up.")]
    [InlineData("/write?about=/people/jan-dvorak&kind=more", "About: Jan Dvořák")]
    [InlineData("/write/thanks?about=/citations/novak1931", "Back to: Mills of the valley")]
    public async Task A_page_answers_with_its_content(string address, string words)
    {
        var page = await site.ReadAsync(address);

        Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title);
        Assert.NotEqual("", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.StartsWith("http://localhost/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=mill&kind=mills", "“mills” is no kind of thing in this archive")]
    [InlineData("/citations?year=once", "“once” is no year")]
    [InlineData("/timeline?from=once", "“once” is not a date the archive understands")]
    [InlineData("/disagreements?to=once", "“once” is not a date the archive understands")]
    public async Task What_was_not_understood_is_said(string address, string words) =>
        Assert.Contains(words, (await site.ReadAsync(address)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("/articles/none")]
    [InlineData("/sources/none")]
    [InlineData("/citations/none")]
    [InlineData("/people/lhota")]
    [InlineData("/places/jan-dvorak")]
    [InlineData("/organisations/none")]
    [InlineData("/disagreements/none")]
    [InlineData("/none/at/all")]
    [InlineData("/errors/200")]
    public async Task An_unknown_address_gets_a_page_that_helps(string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var page = Page.Read(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("main form[action='/search'] input[name=q]"));
        Assert.NotEmpty(page.QuerySelectorAll("header nav a"));
    }

    [Theory]
    [InlineData("/people/jan-dvorzhak", "/people/jan-dvorak")]
    [InlineData("/articles/mil", "/articles/mill")]
    [InlineData("/citations/novak1932", "/citations/novak1931")]
    public async Task What_is_nearest_to_an_unknown_address_is_offered(string address, string nearest)
    {
        using var client = site.CreateClient();
        var page = Page.Read(await (await client.GetAsync(new Uri(address, UriKind.Relative))).Content.ReadAsStringAsync());

        Assert.Contains(page.QuerySelectorAll("main li a"), link => link.GetAttribute("href") == nearest);
    }

    [Theory]
    [InlineData("/timeline?from=yesterday&to=%00&person=none&place=%27&q=%22%20OR%201&event=none&p=-4")]
    [InlineData("/timeline?from=2000&to=1900&p=99999999999999")]
    [InlineData("/timeline?p=2147483647&event=")]
    [InlineData("/citations?type=x&year=abc&language=%3C&author=%22&q=*&p=0")]
    [InlineData("/search?q=%22&kind=nothing&language=xx&p=-1")]
    [InlineData("/search?q=%00%EF%BF%BF(*)%20NEAR&p=2147483647")]
    [InlineData("/people?q=%25&initial=%25_&p=abc")]
    [InlineData("/sources?p=2147483647")]
    [InlineData("/disagreements?kind=%27&person=%22&place=none&organisation=%00&from=2000&to=1900&p=-4")]
    [InlineData("/agreements?from=%00&to=&p=2147483647")]
    [InlineData("/articles?p=-2147483648")]
    [InlineData("/write?about=%00&kind=9")]
    [InlineData("/write/thanks?about=/articles/%25")]
    public async Task Whatever_is_asked_for_never_fails(string address) => await site.ReadAsync(address);

    [Theory]
    [InlineData("/articles/mill")]
    [InlineData("/articles/letter")]
    [InlineData("/articles")]
    [InlineData("/timeline")]
    [InlineData("/sources/mill")]
    [InlineData("/organisations")]
    [InlineData("/organisations/lhota-mill")]
    [InlineData("/citations/novak1931")]
    [InlineData("/disagreements")]
    [InlineData("/disagreements/dvorak-when")]
    [InlineData("/write?about=/organisations/lhota-mill")]
    [InlineData("/write?about=/%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/disagreements?from=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/timeline?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&from=%3Cscript%3E")]
    public async Task Hostile_text_stays_text(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.DoesNotContain(page.Scripts, script => !script.HasAttribute("src"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style");
        Assert.Empty(page.QuerySelectorAll("style"));
    }

    [Fact]
    public async Task An_article_shows_contents_notes_and_what_its_source_cites()
    {
        var page = await site.ReadAsync("/articles/mill");

        Assert.Equal("Beginnings | Gate", page.Words(".contents li"));
        Assert.Contains("3 of 3 statements carry their source", page.Words("article > header"), StringComparison.Ordinal);
        Assert.Equal("By 1910 it employed about 40 people.", page.Words("[id='note.2'] q"));
        Assert.Equal("Source missing.", page.Words(".notes .missing strong"));
        Assert.Equal("Mills of the valley", page.Words("section[aria-labelledby=works] li cite"));
    }

    [Fact]
    public async Task A_source_shows_roles_and_what_was_left_aside()
    {
        var page = await site.ReadAsync("/sources/mill");

        Assert.Equal("Title | Paragraph | Reference | Notice: opening hours", page.Words(".role"));
        Assert.Contains("shown here as it came in", page.Words("p.small"), StringComparison.Ordinal);
        Assert.Contains("Left aside", page.Words("[aria-labelledby=roles] tr:last-child"), StringComparison.Ordinal);
        Assert.Equal(64, page.QuerySelector("code.long")!.TextContent.Length);
    }

    [Fact]
    public async Task A_mention_is_quoted_in_its_sentence_with_the_name_marked()
    {
        var page = await site.ReadAsync("/people/jan-dvorak");

        Assert.Equal("Jan Dvořák | Ян Дворжак", page.Words(".mentions mark"));
        Assert.Contains("named as miller", page.Words(".mentions .small"), StringComparison.Ordinal);
        Assert.Equal("mill-founded | dvorak-leaves", string.Join(" | ", page.QuerySelectorAll(".event").Select(told => told.Id).Reverse()));
    }

    [Fact]
    public async Task Identifiers_are_linked_only_when_they_are_right()
    {
        var page = await site.ReadAsync("/citations/novak1931");

        Assert.Equal("https://search.worldcat.org/title/123", page.QuerySelector("dd a[rel=external]")!.GetAttribute("href"));
        Assert.Contains("p. 27", page.Words(".mentions strong"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("dd a[href='/sources/letter']"));
    }

    [Theory]
    [InlineData("Фучик", "/search?q=%D0%A4%D1%83%D1%87%D0%B8%D0%BA")]
    [InlineData("Дворжак", "/search?q=%D0%94%D0%B2%D0%BE%D1%80%D0%B6%D0%B0%D0%BA&kind=person")]
    public async Task The_search_says_what_was_asked(string asked, string address) =>
        Assert.Contains(asked, (await site.ReadAsync(address)).Words(".count"), StringComparison.Ordinal);
}
