using Deque.AxeCore.Playwright;
using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Readers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interhelpo.Browser.Tests;

/// <summary>Every page curators work on is open to everybody, and fits on a phone.</summary>
public sealed class EveryCuratorsPageTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task No_page_of_the_desk_has_a_barrier_or_is_wider_than_the_screen(int width)
    {
        var page = await site.SignedInAsync($"Walker-{width}", AccountRole.Administrator, width);
        await page.GotoAsync("/admin/imports");
        await page.GetByLabel("Or paste a text").FillAsync($"The kiln number {width}\n\nThe kiln in Tokmok was built in 1926 by 12 masons.\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look through them" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What was read out of it" })).ToBeVisibleAsync();
        var document = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(document + "/version?q=interhelpo");
        await page.GetByRole(AriaRole.Radio, new() { Name = "a newer version of" }).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What changes" })).ToBeVisibleAsync();
        await page.GotoAsync("/admin/records/article/1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await page.GetByLabel("Summary").FillAsync($"Another summary {width}.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on to publish" }).ClickAsync();
        var draft = new Uri(page.Url).AbsolutePath;
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Published" })).ToBeVisibleAsync();
        var act = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync("/admin/records/article/2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        draft = new Uri(page.Url).AbsolutePath;

        var letterbox = site.Services.GetRequiredService<Letterbox>();
        await letterbox.PutInAsync(new() { Kind = ReaderMessageKind.Error, Page = "/articles", PageTitle = "Articles", Text = new string('w', 400), Mail = "eva@example.org", At = DateTimeOffset.UnixEpoch });
        var message = $"/admin/messages/{(await letterbox.ListAsync(settled: false, skip: 0, most: 1))[0].Id}";

        string[] pages =
        [
            "/admin", "/admin/drafts", draft, draft + "/publish", draft + "/discard", "/admin/records", "/admin/records/work", "/admin/records/work/1", "/admin/records/work/1/edit", "/admin/records/work/1/merge",
            "/admin/records/work/1/merge?with=2", "/admin/records/work/1/delete", "/admin/records/work/new", "/admin/records/article/new", "/admin/records/article/1/history", "/admin/records/article/1/restore/1",
            "/admin/records/article/1/unpublish", "/admin/records/source/1/edit", "/admin/records/event/1/edit", "/admin/matters", "/admin/matters?show=suggested", "/admin/records/matter/1/judge", "/admin/unconfirmed",
            "/admin/log", act, act + "/undo", "/admin/imports", document, document + "/findings/event-1", document + "/discard", document + "/version", document + "/version?q=nothing", document + "/changes",
            "/admin/records/source/1/words", "/admin/records/source/1/words?q=mill", "/admin/records/source/1/words?start=4&end=8", "/admin/records/source/1/emend?start=4&end=8", "/admin/records/source/1/state?start=4&end=8",
            "/admin/records/source/1/withdraw", "/admin/records/person/1/split", "/admin/records/work/1/split?with=2", "/admin/works/alike", "/admin/works/apart?one=1&other=2", "/admin/works/unidentified", "/admin/records/article/new?translationOf=mill", "/admin/records/event/new",
            document + "/cancel", "/admin/gazetteer?q=Praha", "/admin/records/place/1/edit",
            "/admin/status", "/admin/notes", "/admin/notes?show=settled", .. await NotesAsync(), "/admin/messages", message, message + "/settle", message + "/reopen",
        ];
        var wrong = new List<string>();
        foreach (var address in pages)
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200) wrong.Add($"{address} answered {answer.Status}");
            wrong.AddRange((await page.RunAxe()).Violations.Select(violation => $"{address} {violation.Id}: {violation.Help} {violation.Nodes[0].Html}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth")) wrong.Add($"{address} is wider than the screen");
        }

        Assert.Empty(wrong);

        await page.GotoAsync(document + "/discard");
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw it away" }).ClickAsync();
        await Expect(page.GetByText("It was thrown away")).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe()).Violations);
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What was read out of it" })).ToBeVisibleAsync();

        // What is typed when the sign-in runs out waits behind the next one.
        await page.GotoAsync("/admin/records/work/1/edit");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync($"A title that came too late, {width}");
        await page.Context.ClearCookiesAsync(new() { Name = "interhelpo-admin" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await page.GetByLabel("Name").FillAsync($"Walker-{width}");
        await page.GetByLabel("Password").FillAsync(LiveSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.Locator("dd.typed").GetByText($"A title that came too late, {width}")).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe()).Violations);
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Send it now" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take this back" })).ToBeVisibleAsync();
    }

    private async Task<string[]> NotesAsync()
    {
        var notes = await site.Services.GetRequiredService<ImportNotes>().ListAsync(settled: false, skip: 0, most: 1);
        return [.. notes.SelectMany(note => new[] { $"/admin/notes/{note.Id}/settle", $"/admin/notes/{note.Id}/reopen" })];
    }
}
