using Interhelpo.Web.Tests.Rendering;

namespace Interhelpo.Web.Tests.Pages;

public sealed class MattersTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task A_matter_shows_what_each_source_says_in_its_sentence_with_the_words_marked_and_linked()
    {
        var page = await site.ReadAsync("/disagreements/dvorak-when");

        Assert.Equal("3 May 1901 | 1899", page.Words(".position h3"));
        Assert.Equal("3 May 1901 | 1899", page.Words(".position mark"));
        Assert.Equal("Ян Дворжак уехал в Лхоту в 1899 году.", page.QuerySelectorAll(".position .evidence p")[1].TextContent);
        Assert.Equal(["en", "ru"], page.QuerySelectorAll(".position .evidence p").Select(sentence => sentence.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll(".position footer a"), link => Assert.Matches("^/sources/(mill|letter)#char=[0-9]+,[0-9]+$", link.GetAttribute("href")));
        Assert.Equal("The mill at Lhota | Письмо о мельнице", page.Words(".position cite"));
        Assert.Contains("2 independent sources answer", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Both answer the same question.", page.Words("[aria-labelledby=because] p"), StringComparison.Ordinal);
        Assert.StartsWith("No verdict yet.", page.Words("[aria-labelledby=verdict] p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_curator_decided_is_told_with_who_and_when() =>
        Assert.Equal("Families are not workers. | Eva, 2 March 2024", (await site.ReadAsync("/disagreements/mill-people")).Words("[aria-labelledby=verdict] p"));

    [Theory]
    [InlineData("/disagreements", "dvorak-when mill-people")]
    [InlineData("/disagreements?kind=quantity", "mill-people")]
    [InlineData("/disagreements?kind=&person=&place=&organisation=lhota-mill&from=1902&to=", "mill-people")]
    [InlineData("/disagreements?to=1900&kind=date", "dvorak-when")]
    [InlineData("/disagreements?place=none", "")]
    [InlineData("/agreements", "dvorak-where mill-when")]
    [InlineData("/agreements?kind=place&person=jan-dvorak", "dvorak-where")]
    public async Task Filters_narrow_the_list(string address, string matters)
    {
        var page = await site.ReadAsync(address);

        Assert.Equal(matters, string.Join(' ', page.QuerySelectorAll(".matters h2 a").Select(link => link.GetAttribute("href")!["/disagreements/".Length..])));
        Assert.Equal(matters.Length == 0, page.QuerySelector(".empty") is not null);
    }

    [Fact]
    public async Task The_form_keeps_what_was_asked_for()
    {
        var page = await site.ReadAsync("/disagreements?kind=date&person=jan-dvorak&from=1890");

        Assert.Equal("date | jan-dvorak", string.Join(" | ", page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value"))));
        Assert.Equal("1890", page.QuerySelector("#from")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_empty_archive_says_what_is_missing()
    {
        var empty = new SampleSite { Fill = _ => { } };
        await empty.InitializeAsync();

        Assert.Contains("not two sources yet", (await empty.ReadAsync("/agreements")).Words(".empty"), StringComparison.Ordinal);
        await ((IAsyncLifetime)empty).DisposeAsync();
    }

    [Fact]
    public async Task An_event_is_marked_by_the_matters_of_its_own_date_and_of_its_sentence()
    {
        var page = await site.ReadAsync("/timeline");

        Assert.Equal("/disagreements/dvorak-when /disagreements/dvorak-where", Signs(page.GetElementById("dvorak-leaves")!));
        Assert.Equal("/disagreements/mill-people /disagreements/mill-when", Signs(page.GetElementById("mill-employs-40")!));
        Assert.Equal("", Signs(page.GetElementById("writing-on-the-gate")!));
        Assert.StartsWith("≠ sources differ on Jan Dvořák", page.QuerySelector("#dvorak-leaves .matter-sign.differ")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("= sources agree on Jan Dvořák", page.QuerySelector("#dvorak-leaves .matter-sign.agree")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_of_an_article_is_marked_once()
    {
        var page = await site.ReadAsync("/articles/mill");

        Assert.Equal(
            "/disagreements/dvorak-when /disagreements/mill-people /disagreements/dvorak-where /disagreements/mill-when /disagreements/mill-people /disagreements/mill-when",
            Signs(page.QuerySelector(".text")!));
    }

    [Fact]
    public async Task The_door_counts_both() =>
        Assert.Equal("2 Disagreements | 2 Agreements", (await site.ReadAsync("/")).Words(".ways a[href='/disagreements'], .ways a[href='/agreements']"));

    private static string Signs(AngleSharp.Dom.IElement within) => string.Join(' ', within.QuerySelectorAll(".matter-sign").Select(sign => sign.GetAttribute("href")));
}
