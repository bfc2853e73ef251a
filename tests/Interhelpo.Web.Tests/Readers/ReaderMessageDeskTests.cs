using System.Net;
using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Readers;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Readers;

/// <summary>What becomes of readers' messages on the desk.</summary>
public sealed class ReaderMessageDeskTests : IAsyncLifetime
{
    private const string Words = "My grandfather was the zzqxmiller.\nI have a photograph.";

    private readonly ReaderSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_message_goes_from_the_foot_of_a_page_to_the_desk_and_leads_back()
    {
        var foot = (await site.Reader.ReadAsync("/articles/mill")).QuerySelectorAll("footer a[href^='/write']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["/write?about=%2Farticles%2Fmill&kind=more", "/write?about=%2Farticles%2Fmill&kind=error"], foot);
        Assert.Equal("kind-error", (await site.Reader.ReadAsync(foot[1])).QuerySelector("input[type=radio][checked]")!.Id);

        using var sent = await site.SendAsync(foot[1], ("Kind", "error"), ("Text", Words), ("Name", "Eva"), ("Mail", "eva&bcc=all@example.org"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal("/write/thanks?about=%2Farticles%2Fmill", sent.Headers.Location!.ToString());
        Assert.Equal("/articles/mill", (await site.Reader.ReadAsync(sent.Headers.Location.ToString())).QuerySelector("main a")!.GetAttribute("href"));

        using var contributor = await site.Desk.SignedInAsync(AccountRole.Contributor);
        Assert.Contains((await contributor.ReadAsync("/admin")).QuerySelectorAll(".desk a"), waiting => waiting.GetAttribute("href") == "/admin/messages");
        var entry = (await contributor.ReadAsync("/admin/messages")).QuerySelector(".log a")!;
        Assert.Equal("Something is wrong: The mill at Lhota", entry.TextContent);
        var shown = await contributor.ReadAsync(entry.GetAttribute("href")!);
        Assert.Equal(Words, shown.QuerySelector("blockquote.written")!.TextContent);
        var links = shown.QuerySelectorAll("dl.fields a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal("/articles/mill", links[0]);
        using var work = await contributor.OpenAsync(links[1]);
        Assert.Equal(HttpStatusCode.OK, work.StatusCode);
        Assert.Equal("mailto:eva%26bcc%3Dall@example.org?subject=Your%20message%20about%20The%20mill%20at%20Lhota", links[2]);
    }

    [Fact]
    public async Task No_more_are_taken_than_anybody_can_read()
    {
        await using (var db = site.Desk.Open())
        {
            db.AddRange(Enumerable.Range(0, Letterbox.MostWaiting).Select(number => new ReaderMessage { Kind = ReaderMessageKind.More, Page = "/", PageTitle = "Door", Text = $"{number}", At = DateTimeOffset.UnixEpoch }));
            await db.SaveChangesAsync();
        }

        using var refused = await site.SendAsync("/write", ("Text", Words));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("try again in some days", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var curator = await site.Desk.SignedInAsync(AccountRole.Curator);
        Assert.Equal("0", (await curator.ReadAsync($"/admin/messages/{(await site.KeptAsync())[0].Id}")).QuerySelector("blockquote")!.TextContent);
        Assert.Equal(50, (await curator.ReadAsync("/admin/messages?p=10")).QuerySelectorAll(".log li").Length);
    }

    [Fact]
    public async Task Hostile_text_stays_text_everywhere()
    {
        const string Hostile = "\"><script>alert(1)</script> javascript:alert(1) \u202e";
        (await site.SendAsync("/write?about=" + Uri.EscapeDataString("/articles/\"><script>alert(1)</script>"), ("Text", Hostile), ("Name", Hostile), ("Mail", "\"><script>alert(1)</script>@example.org"))).Dispose();
        Assert.Empty(await site.KeptAsync());
        (await site.SendAsync("/write?about=" + Uri.EscapeDataString("/articles/\"><script>alert(1)</script>"), ("Text", Hostile), ("Name", Hostile))).Dispose();

        using var curator = await site.Desk.SignedInAsync(AccountRole.Curator);
        var id = Assert.Single(await site.KeptAsync()).Id;
        foreach (var address in new[] { "/admin/messages", $"/admin/messages/{id}", $"/admin/messages/{id}/settle", $"/admin/messages/{id}/reopen" })
        {
            var page = await curator.ReadAsync(address);
            Assert.DoesNotContain(page.Scripts, script => !script.HasAttribute("src"));
            Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal(Hostile, (await curator.ReadAsync($"/admin/messages/{id}")).QuerySelector("blockquote.written")!.TextContent);
    }

    [Fact]
    public async Task A_curator_settles_and_reopens_and_a_contributor_only_reads()
    {
        (await site.SendAsync("/write?about=/timeline", ("Text", Words))).Dispose();
        var message = $"/admin/messages/{Assert.Single(await site.KeptAsync()).Id}";
        using var contributor = await site.Desk.SignedInAsync(AccountRole.Contributor);
        Assert.Empty((await contributor.ReadAsync(message)).QuerySelectorAll("form.entry"));
        foreach (var address in new[] { $"{message}/settle", $"{message}/reopen" })
        {
            using var refused = await contributor.OpenAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        using var curator = await site.Desk.SignedInAsync(AccountRole.Curator);
        var form = await curator.FieldsAsync(message);
        form["Outcome"] = "Added the photograph.";
        using var forbidden = await contributor.PostAsync($"{message}/settle", form);
        Assert.NotEqual(message, forbidden.Headers.Location?.ToString());
        Assert.Null((await site.KeptAsync())[0].DoneAt);

        using var settled = await curator.PostAsync($"{message}/settle", form);
        Assert.Equal(message, settled.Headers.Location!.ToString());
        var shown = await curator.ReadAsync(message);
        Assert.Contains("by Curator", shown.QuerySelector("dl.fields")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Added the photograph.", shown.QuerySelector("dl.fields")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await curator.ReadAsync("/admin/messages")).QuerySelectorAll(".log li"));
        Assert.Single((await curator.ReadAsync("/admin/messages?show=settled")).QuerySelectorAll(".log li"));
        form["Outcome"] = "Somebody else's words.";
        using var late = await curator.PostAsync($"{message}/settle", form);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Somebody else&#x27;s words.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Added the photograph.", (await site.KeptAsync())[0].Outcome);

        using var reopened = await curator.FillAsync($"{message}/reopen");
        Assert.Equal(message, reopened.Headers.Location!.ToString());
        Assert.Single((await curator.ReadAsync("/admin/messages")).QuerySelectorAll(".log li"));
        Assert.Contains("Added the photograph.", (await curator.ReadAsync(message)).QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        using var none = await curator.OpenAsync("/admin/messages/4711");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_year_after_it_was_settled_a_message_no_longer_says_who_wrote_it()
    {
        foreach (var text in new[] { "settled", "waiting" }) (await site.SendAsync("/write", ("Text", text), ("Name", "Eva"), ("Mail", "eva@example.org"))).Dispose();
        var letterbox = site.Desk.Site.Services.GetRequiredService<Letterbox>();
        Assert.True(await letterbox.SettleAsync((await site.KeptAsync())[0].Id, "Anna", "Thanked."));
        site.Wait(TimeSpan.FromDays(364));
        Assert.Equal(0, await letterbox.ForgetSendersAsync());
        site.Wait(TimeSpan.FromDays(2));
        Assert.Equal(1, await letterbox.ForgetSendersAsync());

        Assert.Equal([("settled", null, null), ("waiting", "Eva", "eva@example.org")], (await site.KeptAsync()).Select(message => (message.Text, message.Name, message.Mail)));
    }
}
