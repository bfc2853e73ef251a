using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Interhelpo.Web.Tests.Rendering;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>What is refused about passkeys; what is granted needs a browser that makes one (<c>PasskeysTests</c> of the browser).</summary>
public sealed class PasskeyTests : IAsyncLifetime, IDisposable
{
    private const string Name = "Anna Nováková";
    private const string Password = "three horses under one roof";

    private readonly SampleSite site = new();

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var (_, anna) = await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync(Name, AccountRole.Contributor, Password);
        Assert.True((await accounts.AddOrUpdatePasskeyAsync(anna!, new([1, 2, 3], [4], DateTimeOffset.UtcNow, 0, [], true, false, false, [], []) { Name = "my phone" })).Succeeded);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)site).DisposeAsync();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Without_scripts_the_way_by_passkey_is_not_offered()
    {
        using var visitor = new Visitor(site);
        var page = await visitor.ReadAsync("/admin/sign-in");

        Assert.True(page.QuerySelector("a[href='/admin/sign-in/passkey']")!.ParentElement!.HasAttribute("hidden"));
        Assert.StartsWith("/passkeys", page.QuerySelector("script")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("", page.QuerySelector("script")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no answer")]
    [InlineData("[]")]
    [InlineData("{\"id\":5}")]
    [InlineData("{\"id\":\"AQID\",\"type\":\"public-key\"}")]
    [InlineData("""{"id":"AQID","rawId":"AQID","type":"public-key","clientExtensionResults":{},"response":{"authenticatorData":"AA","clientDataJSON":"e30","signature":"AA","userHandle":"AA"}}""")]
    public async Task What_answers_nothing_lets_nobody_in_and_is_noted(string credential)
    {
        using var visitor = new Visitor(site);
        using var refused = await visitor.FillAsync("/admin/sign-in/passkey", ("Credential", credential));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("lets nobody in", await Visitor.ProblemAsync(refused), StringComparison.Ordinal);

        // And where nothing was asked.
        using var stranger = new Visitor(site);
        var form = await stranger.FieldsAsync("/admin/sign-in");
        form["Credential"] = credential;
        using var unasked = await stranger.PostAsync("/admin/sign-in/passkey", form);
        Assert.Equal(HttpStatusCode.BadRequest, unasked.StatusCode);
        Assert.False(await visitor.IsInAsync());
        var records = await site.Services.GetRequiredService<SignInLog>().ListAsync(0, 10);
        Assert.Equal(2, records.Count(record => record.Outcome == SignInOutcome.WrongPasskey));
        Assert.All(records, record => Assert.Equal(credential.Contains("AQID", StringComparison.Ordinal) ? Name : null, record.Name));
    }

    [Fact]
    public async Task None_is_made_without_the_password_nor_kept_without_being_asked_for()
    {
        using var anna = await SignedInAsync();
        using var refused = await anna.FillAsync("/admin/account/passkeys/add", ("Name", "my key"), ("CurrentPassword", "wrong horses"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Null(Page.Read(await refused.Content.ReadAsStringAsync()).QuerySelector("[data-options]"));
        using var nameless = await anna.FillAsync("/admin/account/passkeys/add", ("Name", " "), ("CurrentPassword", Password));
        Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);

        var form = await anna.FieldsAsync("/admin/account/passkeys/add");
        (form["Name"], form["Credential"]) = ("my key", "{}");
        using var unasked = await anna.PostAsync("/admin/account/passkeys/keep", form);
        Assert.Equal(HttpStatusCode.BadRequest, unasked.StatusCode);
        using var asked = await anna.FillAsync("/admin/account/passkeys/add", ("Name", "my key"), ("CurrentPassword", Password));
        Assert.Contains("challenge", Page.Read(await asked.Content.ReadAsStringAsync()).QuerySelector("form.entry")!.GetAttribute("data-options"), StringComparison.Ordinal);
        using var wrong = await anna.PostAsync("/admin/account/passkeys/keep", form);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Single((await anna.ReadAsync("/admin/account/passkeys")).QuerySelectorAll("main li"));
    }

    [Fact]
    public async Task One_gets_another_name_and_a_name_it_must_have()
    {
        using var anna = await SignedInAsync();
        var address = (await anna.ReadAsync("/admin/account/passkeys")).QuerySelectorAll("main li a").Single(link => link.TextContent.StartsWith("Rename", StringComparison.Ordinal)).GetAttribute("href")!;
        using var refused = await anna.FillAsync(address, ("Name", "  "));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Give it a name", await Visitor.ProblemAsync(refused), StringComparison.Ordinal);
        using var other = await anna.OpenAsync("/admin/account/passkeys/BAUG/rename");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        using var renamed = await anna.FillAsync(address, ("Name", " the blue key "));

        Assert.Equal("/admin/account/passkeys", renamed.Headers.Location!.ToString());
        Assert.Contains("the blue key, since", (await anna.ReadAsync("/admin/account/passkeys")).QuerySelector("main li")!.TextContent, StringComparison.Ordinal);
        Assert.True(await anna.IsInAsync());
    }

    [Fact]
    public async Task One_is_removed_with_the_password_and_only_ones_own()
    {
        using var anna = await SignedInAsync();
        var address = (await anna.ReadAsync("/admin/account/passkeys")).QuerySelectorAll("main li a").Single(link => link.TextContent.StartsWith("Remove", StringComparison.Ordinal)).GetAttribute("href")!;
        using var refused = await anna.FillAsync(address, ("CurrentPassword", "wrong horses"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var other = await anna.OpenAsync("/admin/account/passkeys/BAUG/remove");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        using var removed = await anna.FillAsync(address, ("CurrentPassword", Password));

        Assert.Equal("/admin/account/passkeys", removed.Headers.Location!.ToString());
        Assert.Contains("You have none", (await anna.ReadAsync("/admin/account/passkeys")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Visitor> SignedInAsync()
    {
        var visitor = new Visitor(site);
        (await visitor.SignInAsync(Name, Password)).Dispose();
        Assert.True(await visitor.IsInAsync());
        return visitor;
    }
}
