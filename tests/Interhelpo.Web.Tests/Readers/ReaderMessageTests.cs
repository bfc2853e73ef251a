using System.Net;
using AngleSharp.Dom;
using Page = Interhelpo.Web.Tests.Rendering.Page;

namespace Interhelpo.Web.Tests.Readers;

/// <summary>Writing to the curators: what is taken, what is asked again, and what programs are told.</summary>
public sealed class ReaderMessageTests : IAsyncLifetime
{
    private const string Words = "My grandfather was the zzqxmiller.\nI have a photograph.";

    private readonly ReaderSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Readers_meet_a_message_nowhere()
    {
        (await site.SendAsync("/write?about=/articles/mill", ("Text", Words), ("Name", "Zzqxname"))).Dispose();
        Assert.Single(await site.KeptAsync());
        foreach (var address in new[] { "/", "/articles/mill", "/search?q=zzqxmiller", "/search?q=zzqxname", "/api/v1/search?q=zzqxmiller", "/api/v1/articles/mill", "/write?about=/articles/mill", "/write/thanks?about=/articles/mill" })
        {
            using var answer = await site.Reader.OpenAsync(address);
            var text = (await answer.Content.ReadAsStringAsync()).Replace("q=zzqx", "", StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("grandfather", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_form_sets_no_cookie_and_stays_in_no_cache()
    {
        foreach (var address in new[] { "/write", "/write/thanks" })
        {
            using var answer = await site.Reader.OpenAsync(address);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            Assert.True(answer.Headers.CacheControl!.NoStore);
        }

        using var sent = await site.SendAsync("/write", ("Text", Words));
        Assert.True(sent.Headers.CacheControl!.NoStore);
        Assert.Equal("/", Assert.Single(await site.KeptAsync()).Page);
    }

    [Theory]
    [InlineData("Text", "", "Write what")]
    [InlineData("Text", "https://a.example http://b.example www.c.example HTTPS://www.d.example", "more than three links")]
    [InlineData("Mail", "eva", "does not look like")]
    [InlineData("Mail", "eva@example.org, all@example.org", "does not look like")]
    [InlineData("Kind", "", "one of the two")]
    [InlineData("Kind", "7", "one of the two")]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(string field, string typed, string problem)
    {
        using var answer = await site.SendAsync("/write?about=/people/jan-dvorak", ("Text", Words), ("Name", "Eva"), ("Mail", "eva@example.org"), (field, typed));
        var page = Page.Read(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(problem, page.QuerySelector($"#{field.ToLowerInvariant()}-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(field == "Text" ? typed.ReplaceLineEndings("\n") : Words, page.QuerySelector("textarea")!.TextContent);
        Assert.Equal("Eva", Value(page, "Name"));
        Assert.Equal("/people/jan-dvorak", Value(page, "about"));
        Assert.All(page.QuerySelectorAll("[aria-invalid]"), wrong => Assert.Contains($"{field.ToLowerInvariant()}-problem", wrong.GetAttribute("aria-describedby")!, StringComparison.Ordinal));
        Assert.Empty(await site.KeptAsync());
    }

    [Theory]
    [InlineData(5000, true)]
    [InlineData(5001, false)]
    public async Task A_text_is_as_long_as_a_reader_counts_it(int length, bool kept)
    {
        (await site.SendAsync("/write", ("Text", "a\r\n" + new string('ж', length - 2)))).Dispose();

        Assert.Equal(kept, (await site.KeptAsync()).Count == 1);
    }

    [Theory]
    [InlineData("Subject", "Buy")]
    [InlineData("Stamp", "")]
    [InlineData("Stamp", "forged")]
    [InlineData("Stamp", "CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_program_is_thanked_and_nothing_is_kept(string field, string value)
    {
        using var answer = await site.SendAsync("/write", ("Text", Words), (field, value));

        Assert.StartsWith("/write/thanks", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await site.KeptAsync());
    }

    [Fact]
    public async Task Who_never_opened_the_form_or_sends_it_at_once_is_a_program()
    {
        var form = await site.Reader.FieldsAsync("/write");
        (form["Kind"], form["Text"]) = ("more", Words);
        using var soon = await site.Reader.PostAsync("/write", form);
        Assert.StartsWith("/write/thanks", soon.Headers.Location!.ToString(), StringComparison.Ordinal);
        form.Remove("Stamp");
        using var never = await site.Reader.PostAsync("/write", form);
        Assert.StartsWith("/write/thanks", never.Headers.Location!.ToString(), StringComparison.Ordinal);

        Assert.Empty(await site.KeptAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_taken_for_sent()
    {
        using var answer = await site.SendAsync("/write", ("Text", "Words\0"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await site.KeptAsync());
    }

    [Fact]
    public async Task A_form_that_was_open_for_long_is_shown_again_and_can_be_sent_at_once()
    {
        var form = await site.Reader.FieldsAsync("/write?about=/places/lhota");
        (form["Kind"], form["Text"]) = ("more", Words);
        site.Wait(TimeSpan.FromHours(13));
        using var late = await site.Reader.PostAsync("/write", form);
        var page = Page.Read(await late.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        Assert.Contains("open for very long", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Words, page.QuerySelector("textarea")!.TextContent);
        Assert.Empty(await site.KeptAsync());

        form["Stamp"] = Value(page, "Stamp")!;
        (await site.Reader.PostAsync("/write", form)).Dispose();
        Assert.Equal("/places/lhota", Assert.Single(await site.KeptAsync()).Page);
    }

    [Fact]
    public async Task Who_sends_too_much_waits_and_keeps_the_text_and_others_do_not_wait()
    {
        foreach (var (address, other) in new[] { ("192.0.2.1", "192.0.2.2"), ("2001:db8::1", "2001:db8:0:1::1") })
        {
            for (var time = 0; time < 5; time++)
            {
                using var mistyped = await site.SendFromAsync(address, "/write", ("Text", ""));
                Assert.Equal(HttpStatusCode.BadRequest, mistyped.StatusCode);
                using var taken = await site.SendFromAsync(address, "/write", ("Text", Words));
                Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
            }

            using var refused = await site.SendFromAsync(address.Replace("::1", "::2", StringComparison.Ordinal), "/write", ("Text", Words));
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal(TimeSpan.FromMinutes(10), refused.Headers.RetryAfter!.Delta);
            var page = Page.Read(await refused.Content.ReadAsStringAsync());
            Assert.Contains("wait ten minutes", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(Words, page.QuerySelector("textarea")!.TextContent);
            using var elsewhere = await site.SendFromAsync(other, "/write", ("Text", Words));
            Assert.Equal(HttpStatusCode.Redirect, elsewhere.StatusCode);
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData(@"/\elsewhere.example/")]
    [InlineData("~/articles")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/admin/people")]
    [InlineData("/ADMIN")]
    [InlineData("articles/mill")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    public async Task A_page_that_is_none_of_this_site_is_ignored(string about)
    {
        var escaped = Uri.EscapeDataString(about);
        using var sent = await site.SendAsync("/write?about=" + escaped, ("about", about), ("Text", Words));
        Assert.Equal("/write/thanks?about=%2F", sent.Headers.Location!.ToString());
        Assert.Equal("/", Assert.Single(await site.KeptAsync()).Page);
        Assert.Equal("/", (await site.Reader.ReadAsync("/write/thanks?about=" + escaped)).QuerySelector("main a")!.GetAttribute("href"));
    }

    private static string? Value(IDocument page, string field) => page.QuerySelector($"input[name={field}]")!.GetAttribute("value");
}
