using Interhelpo.Store.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interhelpo.Browser.Tests;

/// <summary>Words are marked in the text of a source, and a reading laid over them moves no other word.</summary>
public sealed class WordsTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Fact]
    public async Task Words_that_are_marked_in_the_text_get_a_reading_and_addresses_behind_it_still_open_theirs()
    {
        var page = await site.SignedInAsync("Eva", AccountRole.Curator, 1280);
        await page.GotoAsync("/admin/records/source/1/words");
        await SelectAsync(page, "founded");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take these words" }).ClickAsync();
        await Expect(page.Locator("blockquote mark")).ToHaveTextAsync("founded");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lay a reading over them" }).ClickAsync();
        await page.GetByLabel("To be read as").FillAsync("begun");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take this back" })).ToBeVisibleAsync();

        // Marked again, in the same sentence behind the reading: the reading is no part of the text.
        await page.GotoAsync("/admin/records/source/1/words");
        await Expect(page.Locator(".laid")).ToHaveTextAsync("[sic: begun]");
        await SelectAsync(page, "families");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take these words" }).ClickAsync();
        await Expect(page.Locator("blockquote mark")).ToHaveTextAsync("families");
        await page.GetByRole(AriaRole.Link, new() { Name = "As readers see them" }).ClickAsync();
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("families", await page.EvaluateAsync<string>("() => [...(CSS.highlights.get('passage') ?? [])].map(String).join('')"));
    }

    /// <summary>Marks the first place of a word, as one does with the mouse.</summary>
    private static async Task SelectAsync(IPage page, string word) => await page.EvaluateAsync(
        """
        word => {
          const nodes = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
          while (nodes.nextNode()) {
            const at = nodes.currentNode.data.indexOf(word);
            if (at < 0) continue;
            document.getSelection().setBaseAndExtent(nodes.currentNode, at, nodes.currentNode, at + word.length);
            return;
          }
        }
        """,
        word);
}
