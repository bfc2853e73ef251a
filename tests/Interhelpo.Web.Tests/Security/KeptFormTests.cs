using System.Net;
using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Tests.Editing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Tests.Security;

/// <summary>What is typed is not lost when a sign-in runs out, without scripts too.</summary>
public sealed class KeptFormTests : IAsyncLifetime
{
    private const string Edit = "/admin/records/work/1/edit";

    private readonly DeskSite desk = new();

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task It_is_there_after_signing_in_and_is_sent_with_one_step()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var late = await SendLateAsync(curator, Edit, "Sec-Fetch-Site", "same-origin");
        var next = NextOf(late);
        Assert.StartsWith("/admin/kept/", next, StringComparison.Ordinal);
        using (var stranger = await curator.OpenAsync(next)) Assert.Equal(HttpStatusCode.Redirect, stranger.StatusCode);

        using var entered = await curator.SignInAsync("Curator", DeskSite.Password, next);
        Assert.Equal(next, entered.Headers.Location!.ToString());
        var page = await curator.ReadAsync(next);
        Assert.Contains("<b>Mills</b> & \"more\"", page.QuerySelector("dl.record")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Edit, page.QuerySelector("form.entry")!.GetAttribute("action"));
        await using var db = desk.Open();
        Assert.False(await db.Acts.AnyAsync(act => act.Kind == ActKind.Edited));

        using var sent = await curator.PostAsync(Edit, await curator.FieldsAsync(next));
        Assert.StartsWith("/admin/log/", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("<b>Mills</b> & \"more\"", await db.Works.Where(work => work.Id == 1).Select(work => work.Title).SingleAsync());
    }

    [Fact]
    public async Task It_waits_behind_the_second_factor_too_and_for_that_browser_only()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var (app, _) = await curator.TurnOnSecondFactorAsync(DeskSite.Password);
        using var late = await SendLateAsync(curator, Edit, "Sec-Fetch-Site", "same-origin");
        var next = NextOf(late);
        using (var asked = await curator.SignInAsync("Curator", DeskSite.Password, next))
        using (var entered = await curator.FillAsync(asked.Headers.Location!.ToString(), ("Code", app.Code())))
            Assert.Equal(next, entered.Headers.Location!.ToString());
        using var there = await curator.OpenAsync(next);
        using var other = await desk.SignedInAsync(AccountRole.Administrator);
        using var elsewhere = await other.OpenAsync(next);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (there.StatusCode, elsewhere.StatusCode));
    }

    [Theory]
    [InlineData(Edit, "Sec-Fetch-Site", "cross-site")]
    [InlineData(Edit, "Origin", "https://elsewhere.example")]
    [InlineData(Edit, null, null)]
    [InlineData("/admin/account/password", "Sec-Fetch-Site", "same-origin")]
    public async Task What_another_site_sends_and_what_is_secret_is_not_kept(string address, string? header, string? value)
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var late = await SendLateAsync(curator, address, header, value);
        Assert.Equal(address, NextOf(late));
    }

    [Fact]
    public async Task Only_a_few_forms_are_kept_of_one_address_and_what_nobody_kept_is_said_to_be_gone()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var keys = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            using var late = await SendLateAsync(curator, Edit, "Sec-Fetch-Site", "same-origin");
            keys.Add(NextOf(late));
        }

        (await curator.SignInAsync("Curator", DeskSite.Password)).Dispose();
        using var first = await curator.OpenAsync(keys[0]);
        using var last = await curator.OpenAsync(keys[5]);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (first.StatusCode, last.StatusCode));
        Assert.Contains("not kept any more", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Fills in the form of a page, and sends it after every sign-in has ended.</summary>
    private async Task<HttpResponseMessage> SendLateAsync(Visitor curator, string address, string? header, string? value)
    {
        if (!await curator.IsInAsync()) (await curator.SignInAsync("Curator", DeskSite.Password)).Dispose();
        var fields = await curator.FieldsAsync(address);
        if (fields.ContainsKey("fields[title]")) fields["fields[title]"] = "<b>Mills</b> & \"more\"";
        await using (var db = desk.Open()) await db.SignedIn.ExecuteDeleteAsync();
        using var content = new FormUrlEncodedContent(fields);
        var answer = await curator.SendAsync(address, content, header, value);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer;
    }

    private static string NextOf(HttpResponseMessage answer)
    {
        var address = new Uri(new Uri("http://localhost"), answer.Headers.Location!);
        Assert.Equal("/admin/sign-in", address.AbsolutePath);
        return Uri.UnescapeDataString(address.Query["?next=".Length..]);
    }
}
