using System.Net;
using AngleSharp.Dom;
using Interhelpo.Web.Tests.Rendering;

namespace Interhelpo.Web.Tests.Pages;

/// <summary>Walks the site from its door, as a reader who follows every link.</summary>
public sealed class LinksTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task Every_internal_link_leads_somewhere_and_every_fragment_to_an_element()
    {
        using var client = site.CreateClient();
        var pages = new Dictionary<string, IDocument?>(StringComparer.Ordinal);
        var waiting = new Queue<(string From, string To)>([("", "/")]);
        while (waiting.TryDequeue(out var link))
        {
            var (path, fragment) = Split(link.To);
            if (!pages.TryGetValue(path, out var page))
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                Assert.True(answer.StatusCode == HttpStatusCode.OK || path == "/openapi.json", $"{link.From} leads to {path}, which answered {(int)answer.StatusCode}");
                pages[path] = page = answer.Content.Headers.ContentType?.MediaType == "text/html" ? Page.Read(await answer.Content.ReadAsStringAsync()) : null;
                if (page is not null) foreach (var further in Addresses(page, path)) waiting.Enqueue((path, further));
            }

            if (fragment.Length > 0 && page is not null)
            {
                Assert.True(page.GetElementById(fragment) is not null, $"{link.From} leads to {path}#{fragment}, but the page has no such element");
            }
        }

        Assert.InRange(pages.Count, 25, 500);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/mill")]
    [InlineData("/sources/mill")]
    [InlineData("/timeline")]
    [InlineData("/citations")]
    [InlineData("/people/jan-dvorak")]
    [InlineData("/search?q=mill")]
    [InlineData("/disagreements")]
    [InlineData("/agreements")]
    [InlineData("/disagreements/dvorak-when")]
    [InlineData("/write?about=/articles/mill")]
    public async Task No_id_is_given_twice_and_every_label_has_its_field(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(page.QuerySelectorAll("label"), label => Assert.NotNull(page.GetElementById(label.GetAttribute("for")!)));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), named => Assert.NotNull(page.GetElementById(named.GetAttribute("aria-labelledby")!)));
    }

    private static IEnumerable<string> Addresses(IDocument page, string path) => page.QuerySelectorAll("a[href], link[href], script[src], img[src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Where(address => address.StartsWith('/') || address.StartsWith('#'))
        .Select(address => address.StartsWith('#') ? path + address : address);

    private static (string Path, string Fragment) Split(string address)
    {
        var parts = address.Split('#', 2);
        return (parts[0], parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }
}
