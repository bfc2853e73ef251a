using Interhelpo.Store.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interhelpo.Browser.Tests;

/// <summary>What curators do in a day, in a real browser.</summary>
public sealed class CuratorsDayTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Fact]
    public async Task From_the_set_up_link_to_an_edited_cited_and_published_article()
    {
        var page = await site.OpenAsync(await site.SetUpLinkAsync());
        await page.GetByLabel("Name").FillAsync("Anna");
        await page.GetByLabel("Password").FillAsync("three horses under one roof");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeVisibleAsync();
        await page.GotoAsync("/articles");
        await page.Locator("main h2 a").First.ClickAsync();
        var address = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = "Work on this page" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();

        // It is saved as one types, and readers' view follows.
        var text = page.GetByLabel("Text", new() { Exact = true });
        await text.EvaluateAsync("field => field.setSelectionRange(0, 0)");
        await text.PressAsync("Control+Home");
        await text.PressSequentiallyAsync("The archive says this about the turbine");
        await Expect(page.Locator("#preview")).ToContainTextAsync("The archive says this about the turbine");

        // What can be cited is found while one types, and put in where the cursor stands.
        await page.GetByLabel("Words of a statement").FillAsync("electricity");
        var insert = page.GetByRole(AriaRole.Button, new() { NameRegex = new("Insert") }).First;
        await insert.ClickAsync();
        await text.PressSequentiallyAsync(".\n\n");
        await Expect(page.Locator("#preview sup.mark").First).ToBeVisibleAsync();
        await Expect(page.Locator("#saved")).ToContainTextAsync("Saved");

        await page.GetByLabel("Why").FillAsync("What the sources say of electricity");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on to publish" }).ClickAsync();
        await Expect(page.Locator(".difference ins").First).ToContainTextAsync("The archive says this about the turbine");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Published" })).ToBeVisibleAsync();

        var reader = await site.OpenAsync(new Uri(address).AbsolutePath);
        await Expect(reader.Locator("main .text")).ToContainTextAsync("The archive says this about the turbine");
        await Expect(reader.Locator("main")).ToContainTextAsync("Revision 2");
        await reader.Locator("main .text sup.mark a").First.ClickAsync();
        await Expect(reader.Locator(".notes li").First).ToContainTextAsync("Electricity");

        // An earlier version is brought back, from the history.
        await page.GetByRole(AriaRole.Link, new() { Name = "Its history" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bring this state back" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring it back" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take this back" })).ToBeVisibleAsync();
        await reader.ReloadAsync();
        await Expect(reader.Locator("main .text")).Not.ToContainTextAsync("The archive says this about the turbine");
    }

    /// <summary>On a phone, without scripts.</summary>
    [Fact]
    public async Task A_duplicate_work_is_merged_and_unmerged_without_scripts()
    {
        var page = await site.SignedInAsync("Milan", AccountRole.Curator, width: 360, scripts: false);
        await page.GotoAsync("/admin/records/work/new");
        await page.GetByLabel("Paste a reference").FillAsync("Novák, Jan (1931). Canals of the steppe. Praha: Mír. ISBN 80-7325-080-2.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("Canals of the steppe");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Added" })).ToBeVisibleAsync();
        await page.GotoAsync("/admin/records/work/new");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Canals of the Steppe: a memoir");
        await page.GetByLabel("Who made it").FillAsync("author: Novák, Jan");
        await page.GetByLabel("Published", new() { Exact = true }).FillAsync("1931");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "The record" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Merge with another" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Canals of the steppe", Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("ISBN")).ToHaveValueAsync("80-7325-080-2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Merged" })).ToBeVisibleAsync();

        var reader = await site.OpenAsync("/citations/novak1931");
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Canals of the Steppe: a memoir");
        Assert.EndsWith("/citations/novak1931a", reader.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Take this back" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Taken back" })).ToBeVisibleAsync();
        await reader.GotoAsync("/citations/novak1931");
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Canals of the steppe");
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"));
    }

    /// <summary>By keyboard alone.</summary>
    [Fact]
    public async Task A_disagreement_is_decided_by_keyboard()
    {
        var page = await site.SignedInAsync("Vera", AccountRole.Curator, width: 1280);
        await page.GetByRole(AriaRole.Link, new() { Name = "Disagreements without a verdict" }).PressAsync("Enter");
        var matter = page.Locator("main li a").First;
        var topic = await matter.InnerTextAsync();
        await matter.PressAsync("Enter");
        await page.GetByLabel("It is settled").PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("A verdict without reasons helps nobody");
        await page.GetByLabel("Verdict, with its reasons").FocusAsync();
        await page.Keyboard.TypeAsync("The list of passengers counts them one by one.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "As readers see it" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = topic })).ToBeVisibleAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("The list of passengers counts them one by one.");
        await Expect(page.Locator("main")).ToContainTextAsync("Vera");
    }

    [Fact]
    public async Task A_document_is_imported_with_two_findings_corrected_and_one_refused()
    {
        var page = await site.SignedInAsync("Ida", AccountRole.Curator, width: 360);
        await page.GotoAsync("/admin/imports");
        await page.GetByLabel("Or paste a text").FillAsync("The kiln of Tokmok\n\nThe kiln in Tokmok was built in 1926. In that year 12 masons worked at the kiln. It was closed in May 1931 by Anton Berka.\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look through them" }).ClickAsync();
        await Expect(page.Locator(".reading")).ToContainTextAsync("The kiln in Tokmok was built in 1926.");

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^correct or refuse.*kiln.*built", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).First.ClickAsync();
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("1926-10");
        await Expect(page.Locator(".words").First).ToContainTextAsync("October 1926");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the correction" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "correct or refuse Anton Berka", Exact = true }).First.ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Antonín Berka");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the correction" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "correct or refuse 12 masons", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Refuse it" }).ClickAsync();
        await Expect(page.Locator(".findings .refused")).ToContainTextAsync("12 masons");
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Bring it into the archive" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The kiln of Tokmok");
        await page.GotoAsync("/people/antonin-berka");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Antonín Berka");
    }

    [Fact]
    public async Task A_source_is_set_to_quotations_only()
    {
        var page = await site.SignedInAsync("Quido", AccountRole.Curator, width: 1280);
        await page.GotoAsync("/admin/records/source");
        await page.Locator("main li a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        await page.GetByLabel("What readers may see").SelectOptionAsync("Quotations");
        await page.GetByLabel("Held by").FillAsync("The museum");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "As readers see it" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("only quotations may be shown");
        await Expect(page.Locator("main")).ToContainTextAsync("It is kept by The museum");
        await Expect(page.Locator(".reading")).ToContainTextAsync("[…]");

        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take this back" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Taken back" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_who_edit_one_article_at_once_both_keep_what_they_wrote()
    {
        var (anna, boris) = (await site.SignedInAsync("Two-Anna", AccountRole.Curator, width: 1280, scripts: false), await site.SignedInAsync("Two-Boris", AccountRole.Curator, width: 1280, scripts: false));
        foreach (var page in new[] { anna, boris })
        {
            await page.GotoAsync("/admin/records/article");
            await page.Locator("main li a").Last.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        }

        await PublishAsync(anna, "Title", "A title by Anna");
        await Expect(anna.GetByRole(AriaRole.Heading, new() { Name = "Published" })).ToBeVisibleAsync();
        await PublishAsync(boris, "Summary", "A summary by Boris.");
        await Expect(boris.GetByRole(AriaRole.Heading, new() { Name = "Published" })).ToBeVisibleAsync();
        await boris.GetByRole(AriaRole.Link, new() { Name = "The record" }).ClickAsync();
        await Expect(boris.Locator("main")).ToContainTextAsync("A title by Anna");
        await Expect(boris.Locator("main")).ToContainTextAsync("A summary by Boris.");

        // Of the same words, the second is asked.
        foreach (var page in new[] { anna, boris })
        {
            await page.GotoAsync(boris.Url);
            await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        }

        await PublishAsync(anna, "Summary", "Anna says otherwise.");
        await PublishAsync(boris, "Summary", "Boris says otherwise.");
        await Expect(boris.GetByRole(AriaRole.Alert)).ToContainTextAsync("Somebody else changed the same words");
        await boris.GetByLabel("Both, one after the other").CheckAsync();
        await boris.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(boris.Locator(".difference")).ToContainTextAsync("Boris says otherwise.");
        await boris.GetByRole(AriaRole.Link, new() { Name = "The record" }).ClickAsync();
        await Expect(boris.Locator("main")).ToContainTextAsync("Anna says otherwise. Boris says otherwise.");
    }

    private static async Task PublishAsync(IPage page, string field, string text)
    {
        await page.GetByLabel(field, new() { Exact = true }).FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on to publish" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
    }
}
