using System.Net;
using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Background;
using Interhelpo.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>Writing articles: what is drafted, proposed, published, taken back.</summary>
public sealed class DraftTests : IAsyncLifetime
{
    private readonly DeskSite desk = new();

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Readers_meet_a_draft_nowhere_and_the_article_at_once_when_it_is_published()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var draft = await NewAsync(curator, "Zzqxtitle of mine", "Zzqxwords stand here.");
        foreach (var address in new[] { "/articles", "/", "/search?q=zzqxwords", "/search?q=zzqxtitle", "/api/v1/articles", "/api/v1/search?q=zzqxtitle", "/articles/zzqx" })
            Assert.False(await TellsAsync(address, "zzqxt", "zzqxwords"), address);
        foreach (var address in new[] { "/articles/zzqxtitle-of-mine", "/api/v1/articles/zzqxtitle-of-mine" })
        {
            using var reader = new Visitor(desk.Site);
            using var answer = await reader.OpenAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var published = await curator.FillAsync($"{draft}/publish");
        Assert.StartsWith("/admin/log/", published.Headers.Location!.ToString(), StringComparison.Ordinal);
        foreach (var address in new[] { "/articles", "/search?q=zzqxwords", "/api/v1/articles", "/api/v1/search?q=zzqxtitle", "/articles/zzqxtitle-of-mine", "/api/v1/articles/zzqxtitle-of-mine" })
            Assert.True(await TellsAsync(address, "Zzqxt"), address);
    }

    [Fact]
    public async Task What_is_taken_back_from_readers_answers_410_and_comes_back_at_its_address()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var id = await ArticleAsync("mill");
        using var taken = await curator.FillAsync($"/admin/records/article/{id}/unpublish", ("Why", "Too early"));
        var draft = taken.Headers.Location!.ToString();
        using var reader = new Visitor(desk.Site);
        using var gone = await reader.OpenAsync("/articles/mill");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("The mill at Lhota", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(await TellsAsync("/api/v1/articles", "first of the valley"));

        (await curator.FillAsync($"{draft}/publish")).Dispose();
        using var back = await reader.OpenAsync("/articles/mill");
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Fact]
    public async Task A_contributor_proposes_and_a_curator_publishes_or_gives_back()
    {
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var draft = await NewAsync(contributor, "Memories", "Somebody remembers.");
        using var none = await curator.OpenAsync($"/admin/drafts/{draft.Split('/')[^1]}");
        Assert.Equal(HttpStatusCode.OK, none.StatusCode);
        (await contributor.FillAsync($"{draft}/publish")).Dispose();
        Assert.False(await TellsAsync("/articles", "Memories"));
        Assert.Contains("Proposals to review", (await curator.ReadAsync("/admin")).Body!.TextContent, StringComparison.Ordinal);

        (await curator.FillAsync($"{draft}/give-back", ("answer", "Name your source."))).Dispose();
        Assert.Contains("Name your source.", (await contributor.ReadAsync(draft)).Body!.TextContent, StringComparison.Ordinal);

        (await contributor.FillAsync($"{draft}/publish")).Dispose();
        (await curator.FillAsync($"{draft}/publish")).Dispose();
        Assert.True(await TellsAsync("/articles", "Memories"));
        await using var db = desk.Open();
        Assert.Equal(("Curator", "(proposed by Contributor)"), await db.Acts.Where(act => act.Kind == ActKind.Published).Select(act => new ValueTuple<string?, string>(act.By, act.Why)).SingleAsync());
    }

    [Fact]
    public async Task The_draft_of_somebody_else_is_not_a_contributors_to_read()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        var draft = await NewAsync(curator, "Mine", "Only mine.");
        foreach (var page in new[] { "", "/publish", "/discard" })
        {
            using var answer = await contributor.OpenAsync(draft + page);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.DoesNotContain("Mine", (await contributor.ReadAsync("/admin/drafts")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_due_is_published_by_itself_and_nothing_before()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var (due, later) = (await NewAsync(curator, "Due", "It is due."), await NewAsync(curator, "Later", "It is not."));
        (await curator.FillAsync($"{due}/publish", ("at", "2400-01-01T00:00"))).Dispose();
        (await curator.FillAsync($"{later}/publish", ("at", "2400-01-01T00:00"))).Dispose();
        await using (var db = desk.Open())
            await db.Drafts.Where(draft => draft.Title == "Due").ExecuteUpdateAsync(draft => draft.SetProperty(each => each.PublishAt, DateTimeOffset.UnixEpoch));
        await desk.Site.Services.GetRequiredService<DuePublishing>().PublishAsync(default);
        Assert.True(await TellsAsync("/articles", "Due"));
        Assert.False(await TellsAsync("/articles", "Later"));
    }

    [Fact]
    public async Task A_time_that_is_over_is_refused_beside_its_field()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var draft = await NewAsync(curator, "Late", "It is late.");
        using var refused = await curator.FillAsync($"{draft}/publish", ("at", "1999-01-01T00:00"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("This time is over", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_was_thrown_away_comes_back_by_saving_it()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var draft = await NewAsync(curator, "Kept", "It is kept.");
        (await curator.FillAsync($"{draft}/discard")).Dispose();
        Assert.Contains("thrown away", (await curator.ReadAsync("/admin/drafts")).Body!.TextContent, StringComparison.Ordinal);
        (await curator.FillAsync(draft)).Dispose();
        Assert.DoesNotContain("thrown away", (await curator.ReadAsync("/admin/drafts")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reworded_sentences_are_asked_about_and_wait_on_the_desk_until_somebody_confirms_them()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var id = await ArticleAsync("mill");
        using var begun = await curator.FillAsync($"/admin/records/article/{id}/draft");
        var draft = begun.Headers.Location!.ToString();
        var text = (await curator.ReadAsync(draft)).QuerySelector("#field-markdown")!.TextContent;
        (await curator.FillAsync(draft, ("fields[markdown]", text.Replace("The mill was founded in 1901.", "The mill was founded in spring 1901.", StringComparison.Ordinal)))).Dispose();
        var asked = await curator.ReadAsync($"{draft}/publish");
        Assert.Contains("The mill was founded on 3 May 1901", asked.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        (await curator.FillAsync($"{draft}/publish")).Dispose();
        Assert.True(await TellsAsync("/articles/mill", "1 sentence was reworded"));
        Assert.Contains("founded in spring 1901", (await curator.ReadAsync("/admin/unconfirmed")).Body!.TextContent, StringComparison.Ordinal);

        using var again = await curator.FillAsync($"/admin/records/article/{id}/draft");
        (await curator.FillAsync(again.Headers.Location + "/publish", ("confirmed", "The mill was founded in spring 1901."))).Dispose();
        Assert.False(await TellsAsync("/articles/mill", "reworded"));
    }

    private static async Task<string> NewAsync(Visitor visitor, string title, string text)
    {
        using var begun = await visitor.FillAsync("/admin/records/article/new", ("fields[title]", title), ("fields[language]", "en"), ("fields[summary]", title));
        var draft = begun.Headers.Location!.ToString();
        (await visitor.FillAsync(draft, ("fields[markdown]", text))).Dispose();
        return draft;
    }

    private async Task<int> ArticleAsync(string slug)
    {
        await using var db = desk.Open();
        return await db.Articles.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync();
    }

    /// <summary>Whether an answer has any of the words, whatever their case; what the reader asked for is no answer.</summary>
    private async Task<bool> TellsAsync(string address, params string[] words)
    {
        using var reader = new Visitor(desk.Site);
        using var answer = await reader.OpenAsync(address);
        var text = (await answer.Content.ReadAsStringAsync()).Replace(address.Split('=')[^1], "", StringComparison.Ordinal);
        return words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
