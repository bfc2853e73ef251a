using Microsoft.Playwright;

namespace Interhelpo.Browser.Tests.Sights;

/// <summary>The search in the head of every page, and what it finds.</summary>
internal sealed class SearchBox(IPage page)
{
    public ILocator Hits => page.Locator(".hits > li");

    public async Task FindAsync(string words)
    {
        var box = page.Locator("header").GetByRole(AriaRole.Searchbox);
        await box.FillAsync(words);
        await box.PressAsync("Enter");
    }
}
