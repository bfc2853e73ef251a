using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>What somebody does about the own account.</summary>
public sealed class OwnAccountTests : IAsyncLifetime, IDisposable
{
    private const string Name = "Anna Nováková";
    private const string Password = "three horses under one roof";
    private const string NewPassword = "a river that runs uphill";

    private readonly SampleSite site = new();

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await AddAsync(Name);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)site).DisposeAsync();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Everybody_sees_the_own_account_and_finds_it_from_the_desk()
    {
        using var anna = await SignedInAsync();
        Assert.NotNull((await anna.ReadAsync("/admin")).QuerySelector("nav.curators a[href='/admin/account']"));
        var account = await anna.ReadAsync("/admin/account");

        Assert.Contains(Name, account.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("draft and propose", account.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sign_ins_and_keeps_this_one()
    {
        using var here = await SignedInAsync();
        using var elsewhere = await SignedInAsync();
        using var changed = await here.FillAsync("/admin/account/password", ("CurrentPassword", Password), ("Password", NewPassword));

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.True(await here.IsInAsync());
        Assert.False(await elsewhere.IsInAsync());
        using var old = await elsewhere.SignInAsync(Name, Password);
        Assert.Equal(HttpStatusCode.BadRequest, old.StatusCode);
        using var right = await elsewhere.SignInAsync(Name, NewPassword);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
    }

    [Theory]
    [InlineData("four horses under one roof", NewPassword, "#current-password-problem")]
    [InlineData("", NewPassword, "#current-password-problem")]
    [InlineData(Password, "short", "#password-problem")]
    [InlineData(Password, "", "#password-problem")]
    public async Task A_password_is_not_changed_without_the_old_one_nor_to_a_weak_one(string current, string password, string problem)
    {
        using var anna = await SignedInAsync();
        using var answer = await anna.FillAsync("/admin/account/password", ("CurrentPassword", current), ("Password", password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEqual("", Rendering.Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelector(problem)!.TextContent.Trim());
        using var again = new Visitor(site);
        using var old = await again.SignInAsync(Name, Password);
        Assert.Equal(HttpStatusCode.Redirect, old.StatusCode);
    }

    [Fact]
    public async Task A_browser_left_open_does_not_let_anybody_guess_the_password()
    {
        using var anna = await SignedInAsync();
        for (var time = 0; time < 10; time++) (await anna.FillAsync("/admin/account/password", ("CurrentPassword", "wrong horses"), ("Password", NewPassword))).Dispose();
        using var locked = await anna.FillAsync("/admin/account/password", ("CurrentPassword", Password), ("Password", NewPassword));

        Assert.Contains("Too many tries", await Visitor.ProblemAsync(locked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_sign_in()
    {
        using var here = await SignedInAsync();
        using var elsewhere = await SignedInAsync();
        using var answer = await here.FillAsync("/admin/account/sign-ins");

        Assert.Equal("/admin/sign-in", answer.Headers.Location!.ToString());
        Assert.False(await here.IsInAsync());
        Assert.False(await elsewhere.IsInAsync());
    }

    [Fact]
    public async Task Whoever_chooses_a_new_password_by_a_link_while_signed_in_stays_so()
    {
        using var anna = await SignedInAsync();
        (await anna.FillAsync(await ResetLinkAsync(), ("Password", NewPassword))).Dispose();

        Assert.True(await anna.IsInAsync());
    }

    [Fact]
    public async Task A_browser_that_changes_hands_belongs_to_who_signed_in_last()
    {
        await AddAsync("Petr");
        using var browser = new Visitor(site);
        (await browser.SignInAsync("Petr", Password)).Dispose();
        (await browser.FillAsync(await ResetLinkAsync(), ("Password", NewPassword))).Dispose();
        var members = await site.Services.GetRequiredService<Staff>().ListAsync();

        Assert.Contains(Name, (await browser.ReadAsync("/admin/account")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([(Name, 1), ("Petr", 0)], members.Select(member => (member.Name, member.SignIns)));
    }

    private async Task<Visitor> SignedInAsync()
    {
        var visitor = new Visitor(site);
        (await visitor.SignInAsync(Name, Password)).Dispose();
        Assert.True(await visitor.IsInAsync());
        return visitor;
    }

    private async Task AddAsync(string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync(name, AccountRole.Contributor, Password)).Result.Succeeded);
    }

    private async Task<string> ResetLinkAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(Name);
        return "/admin/welcome?link=" + await site.Services.GetRequiredService<EntryLinks>().ResetAsync(account!);
    }
}
