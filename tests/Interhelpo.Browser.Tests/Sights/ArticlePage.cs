using Microsoft.Playwright;

namespace Interhelpo.Browser.Tests.Sights;

/// <summary>An article as its reader meets it.</summary>
internal sealed class ArticlePage(IPage page)
{
    public ILocator Heading => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Note(int number) => page.Locator($"[id='note.{number}']");

    /// <summary>Follows the raised number to the note, and the note to its source; answers the words the note quotes.</summary>
    public async Task<string> FollowNoteAsync(int number)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = $"Note {number}", Exact = true }).First.ClickAsync();
        var words = await Note(number).Locator("q").InnerTextAsync();
        await Note(number).Locator("a[href*='/sources/']").ClickAsync();
        return words;
    }
}
