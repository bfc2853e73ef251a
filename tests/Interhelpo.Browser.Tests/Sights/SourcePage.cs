using Microsoft.Playwright;

namespace Interhelpo.Browser.Tests.Sights;

/// <summary>A source as its reader meets it.</summary>
internal sealed class SourcePage(IPage page)
{
    /// <summary>The element the address points at.</summary>
    public ILocator Marked => page.Locator(".passage:target");

    /// <summary>The colour behind the words.</summary>
    public static Task<string> ColourAsync(ILocator words) => words.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
}
