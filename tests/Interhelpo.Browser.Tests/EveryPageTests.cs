using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Interhelpo.Browser.Tests;

/// <summary>What holds of every page, wide and narrow, light and dark.</summary>
public sealed class EveryPageTests(LiveSite site) : IClassFixture<LiveSite>
{
    private static readonly string[] Lists = ["/articles", "/sources", "/citations", "/people", "/places", "/organisations", "/disagreements"];

    private static readonly string[] Others =
        ["/", "/chronicle", "/timeline", "/timeline?from=1925&q=factory", "/search?q=Interhelpo", "/search?q=zzzzzz", "/about", "/agreements", "/disagreements?kind=person", "/write?about=%2Fpeople&kind=error", "/write/thanks", "/nowhere"];

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_small_phone()
    {
        var page = await site.OpenAsync(width: 320);
        foreach (var address in await AddressesAsync(page))
        {
            await page.GotoAsync(address);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= 320, $"{address} is {width} pixels wide");
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_to_mend(ColorScheme scheme)
    {
        var page = await site.OpenAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var found = new List<string>();
        foreach (var address in await AddressesAsync(page))
        {
            await page.GotoAsync(address);
            found.AddRange((await page.RunAxe()).Violations.Select(violation => $"{address}: {violation.Id}: {violation.Nodes[0].Html}"));
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task No_page_asks_for_what_its_policy_forbids()
    {
        var page = await site.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) complaints.Add(message.Text); };
        foreach (var address in await AddressesAsync(page)) await page.GotoAsync(address);

        Assert.Empty(complaints);
    }

    /// <summary>Every list, and the first thing in it.</summary>
    private static async Task<IReadOnlyList<string>> AddressesAsync(IPage page)
    {
        var addresses = new List<string>(Others);
        foreach (var list in Lists)
        {
            await page.GotoAsync(list);
            addresses.Add(list);
            addresses.Add((await page.Locator($"main a[href^='{list}/']").First.GetAttributeAsync("href"))!);
        }

        return addresses;
    }
}
