using System.Net;
using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>What the importer was not sure of is read on the desk, with its words, until somebody settled it.</summary>
public sealed class NotesTests : IAsyncLifetime
{
    private readonly DeskSite desk = new();

    public async Task InitializeAsync()
    {
        await desk.InitializeAsync();
        await using var db = desk.Open();
        var source = await db.Sources.Include(row => row.Content).Include(row => row.Passages).OrderBy(row => row.Id).FirstAsync();
        source.Notes.Add(new ImportNote { Text = "May name a place that the archive does not know.", Passage = source.Passages.OrderBy(row => row.Start).First() });
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task A_note_leads_to_its_words_is_settled_once_and_waits_again()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        Assert.Contains("/admin/notes", (await curator.ReadAsync("/admin")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        var page = await curator.ReadAsync("/admin/notes");
        var item = page.QuerySelectorAll("main li").Single(each => each.TextContent.Contains("May name a place", StringComparison.Ordinal));
        Assert.StartsWith("/sources/", item.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        var settle = item.QuerySelectorAll("a")[^1].GetAttribute("href")!;
        using var refused = await contributor.OpenAsync(settle);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.DoesNotContain("/settle", (await contributor.ReadAsync("/admin/notes")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);

        using var settled = await curator.FillAsync(settle);
        Assert.Equal("/admin/notes", settled.Headers.Location!.ToString());
        Assert.DoesNotContain("May name a place", (await curator.ReadAsync("/admin/notes")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var again = await curator.FillAsync(settle);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("settled by Curator", (await curator.ReadAsync("/admin/notes?show=settled")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        (await curator.FillAsync(settle.Replace("/settle", "/reopen", StringComparison.Ordinal))).Dispose();
        Assert.Contains("May name a place", (await curator.ReadAsync("/admin/notes")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
