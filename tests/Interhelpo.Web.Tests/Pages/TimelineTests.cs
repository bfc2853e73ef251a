using Interhelpo.Web.Tests.Rendering;

namespace Interhelpo.Web.Tests.Pages;

public sealed class TimelineTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("", "dvorak-leaves mill-founded mill-employs-40 writing-on-the-gate")]
    [InlineData("?from=1900", "mill-founded mill-employs-40 writing-on-the-gate")]
    [InlineData("?to=1901", "dvorak-leaves mill-founded mill-employs-40")]
    [InlineData("?from=1901-05-04&to=1911", "mill-employs-40")]
    [InlineData("?person=jan-dvorak", "dvorak-leaves mill-founded")]
    [InlineData("?place=lhota&from=1900", "mill-founded")]
    [InlineData("?q=EMPLOYED%20people", "mill-employs-40")]
    [InlineData("?person=nobody", "")]
    public async Task Shows_what_fits_in_order(string query, string events)
    {
        var page = await site.ReadAsync("/timeline" + query);

        Assert.Equal(events, string.Join(' ', page.QuerySelectorAll(".event").Select(told => told.Id)));
    }

    [Fact]
    public async Task Says_which_filters_are_on_and_takes_each_away()
    {
        var page = await site.ReadAsync("/timeline?from=1900&person=jan-dvorak&p=3");

        Assert.Equal("/timeline?person=jan-dvorak", page.QuerySelector(".active a")!.GetAttribute("href"));
        Assert.Contains("Person: Jan Dvořák", page.Words(".active li"), StringComparison.Ordinal);
        Assert.Equal("1 event.", page.Words(".count").Trim());
        Assert.Equal("1900", page.QuerySelector("#from")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Says_that_a_date_was_not_understood() =>
        Assert.Contains("“soon” is not a date", (await site.ReadAsync("/timeline?from=soon")).Words(".warning"), StringComparison.Ordinal);

    [Fact]
    public async Task Says_that_nothing_fits() =>
        Assert.Contains("No event fits", (await site.ReadAsync("/timeline?from=1990")).Words(".empty"), StringComparison.Ordinal);

    [Fact]
    public async Task Groups_by_decade_and_year()
    {
        var page = await site.ReadAsync("/timeline");

        Assert.Equal("1890s | 1900s | 1910s", page.Words(".decade > h2"));
        Assert.Equal("1899 | 1901 | by 1910 | 1912", page.Words(".decade > h3"));
    }

    [Fact]
    public async Task An_event_shows_the_words_of_its_date_and_of_its_source_and_who_and_where()
    {
        var told = (await site.ReadAsync("/timeline?event=mill-founded")).GetElementById("mill-founded")!;

        Assert.Contains("“on 3 May 1901” in the source", told.TextContent, StringComparison.Ordinal);
        Assert.Equal("The mill was founded on 3 May 1901 by Jan Dvořák and 12 families from Lhota.", told.Words(".evidence p"));
        Assert.Equal("/people/jan-dvorak /places/lhota /organisations/lhota-mill", string.Join(' ', told.QuerySelectorAll(".names a").Select(name => name.GetAttribute("href"))));
    }
}
