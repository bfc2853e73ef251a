using System.Net;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Interhelpo.Web.Tests.Rendering;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>The codes of an authenticator app, asked for beside the password of who wants that.</summary>
public sealed class SecondFactorTests : IAsyncLifetime, IDisposable
{
    private const string Name = "Anna Nováková";
    private const string Password = "three horses under one roof";

    private readonly SampleSite site = new();

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await using var scope = site.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync(Name, AccountRole.Curator, Password)).Result.Succeeded);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)site).DisposeAsync();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_key_is_shown_to_be_read_and_to_be_typed_without_any_style_in_it()
    {
        using var anna = await SignedInAsync();
        var page = await anna.ReadAsync("/admin/account/authenticator");

        Assert.Matches("^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$", page.QuerySelector("#key")!.TextContent);
        Assert.StartsWith("M4 4h1v1h-1z", page.QuerySelector("svg.qr path")!.GetAttribute("d"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style"));
        Assert.Equal(page.QuerySelector("#key")!.TextContent, (await anna.ReadAsync("/admin/account/authenticator")).QuerySelector("#key")!.TextContent);
    }

    [Fact]
    public async Task Once_it_is_on_the_password_alone_lets_nobody_in_and_the_code_does()
    {
        using var anna = await SignedInAsync();
        using var elsewhere = await SignedInAsync();
        var (app, codes) = await anna.TurnOnSecondFactorAsync(Password);
        Assert.Equal(10, codes.Distinct().Count());
        Assert.True(await anna.IsInAsync());
        Assert.False(await elsewhere.IsInAsync());

        using var half = await elsewhere.SignInAsync(Name, Password, "/admin?from=here");
        Assert.Equal("/admin/sign-in/code?next=%2Fadmin%3Ffrom%3Dhere", half.Headers.Location!.ToString());
        Assert.False(await elsewhere.IsInAsync());
        var cookie = half.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("interhelpo-pending=", StringComparison.Ordinal));
        Assert.All(["path=/admin;", "httponly", "samesite=strict"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));

        var spaced = app.Code().Insert(3, " ");
        using var whole = await elsewhere.FillAsync(half.Headers.Location.ToString(), ("Code", spaced));
        Assert.Equal("/admin?from=here", whole.Headers.Location!.ToString());
        Assert.True(await elsewhere.IsInAsync());
    }

    [Fact]
    public async Task A_code_opens_once_however_it_is_written()
    {
        using var anna = await SignedInAsync();
        var (app, _) = await anna.TurnOnSecondFactorAsync(Password);
        var code = app.Code();
        using var first = await HalfInAsync();
        (await first.FillAsync("/admin/sign-in/code", ("Code", code))).Dispose();
        Assert.True(await first.IsInAsync());

        using var second = await HalfInAsync();
        foreach (var again in new[] { code, "0" + code, "+" + code, app.Code(-1) })
        {
            using var refused = await second.FillAsync("/admin/sign-in/code", ("Code", again));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("it was used", await Visitor.ProblemAsync(refused), StringComparison.Ordinal);
        }

        Assert.False(await second.IsInAsync());
    }

    [Theory]
    [InlineData("/admin/sign-in/code", "000 000")]
    [InlineData("/admin/sign-in/recovery", "BCDFG-HJKMN")]
    public async Task Too_many_wrong_codes_lock_the_account_for_a_while(string address, string wrong)
    {
        using var anna = await SignedInAsync();
        var (app, codes) = await anna.TurnOnSecondFactorAsync(Password);
        using var other = await HalfInAsync();
        var form = await other.FieldsAsync(address);
        form["Code"] = wrong;
        for (var time = 1; time <= 10; time++)
        {
            using var answer = await other.PostAsync(address, form);
            Assert.Equal(time == 10, (await Visitor.ProblemAsync(answer)).Contains("Too many tries", StringComparison.Ordinal));
        }

        Assert.Contains("Too many tries", await ProblemAfterAsync(other, "/admin/sign-in/recovery", codes[0]), StringComparison.Ordinal);
        Assert.Contains("Too many tries", await ProblemAfterAsync(other, "/admin/sign-in/code", app.Code()), StringComparison.Ordinal);
        Assert.False(await other.IsInAsync());
    }

    [Fact]
    public async Task A_recovery_code_opens_once_and_only_its_hash_is_kept()
    {
        using var anna = await SignedInAsync();
        var (_, codes) = await anna.TurnOnSecondFactorAsync(Password);
        await using (var db = await site.Services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync())
            Assert.DoesNotContain(await db.UserTokens.Select(token => token.Value!).ToListAsync(), value => codes.Any(code => value.Contains(code, StringComparison.Ordinal)));

        using var other = await HalfInAsync();
        using var entered = await other.FillAsync("/admin/sign-in/recovery", ("Code", codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.Equal("/admin", entered.Headers.Location!.ToString());
        Assert.Contains("9 recovery codes left", (await other.ReadAsync("/admin/account")).Body!.TextContent, StringComparison.Ordinal);
        using var third = await HalfInAsync();
        Assert.Contains("it was used", await ProblemAfterAsync(third, "/admin/sign-in/recovery", codes[3]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_recovery_codes_ask_for_the_password_and_void_those_before()
    {
        using var anna = await SignedInAsync();
        var (_, old) = await anna.TurnOnSecondFactorAsync(Password);
        using var refused = await anna.FillAsync("/admin/account/recovery-codes", ("CurrentPassword", "wrong horses"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var answer = await anna.FillAsync("/admin/account/recovery-codes", ("CurrentPassword", Password));
        var codes = Visitor.RecoveryCodesOn(Page.Read(await answer.Content.ReadAsStringAsync()));

        Assert.Equal(10, codes.Except(old).Count());
        using var other = await HalfInAsync();
        Assert.Contains("none of your recovery codes", await ProblemAfterAsync(other, "/admin/sign-in/recovery", old[0]), StringComparison.Ordinal);
        using var entered = await other.FillAsync("/admin/sign-in/recovery", ("Code", codes[0]));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
    }

    [Theory]
    [InlineData("000000", Password, "#code-problem")]
    [InlineData("", Password, "#code-problem")]
    [InlineData(null, "wrong horses", "#current-password-problem")]
    public async Task It_is_not_turned_on_without_the_right_code_and_the_password(string? code, string password, string problem)
    {
        using var anna = await SignedInAsync();
        var app = new Authenticator((await anna.ReadAsync("/admin/account/authenticator")).QuerySelector("#key")!.TextContent);
        using var answer = await anna.FillAsync("/admin/account/authenticator", ("Code", code ?? app.Code()), ("CurrentPassword", password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEqual("", Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelector(problem)!.TextContent.Trim());
        using var other = new Visitor(site);
        (await other.SignInAsync(Name, Password)).Dispose();
        Assert.True(await other.IsInAsync());
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password_and_forgets_the_key()
    {
        using var anna = await SignedInAsync();
        await anna.TurnOnSecondFactorAsync(Password);
        using var refused = await anna.FillAsync("/admin/account/authenticator/off", ("CurrentPassword", "wrong horses"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var off = await anna.FillAsync("/admin/account/authenticator/off", ("CurrentPassword", Password));

        Assert.Equal("/admin/account", off.Headers.Location!.ToString());
        Assert.True(await anna.IsInAsync());
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync();
        Assert.Empty(await db.UserTokens.ToListAsync());
        using var other = new Visitor(site);
        (await other.SignInAsync(Name, Password)).Dispose();
        Assert.True(await other.IsInAsync());
    }

    [Theory]
    [InlineData("/admin/sign-in/code")]
    [InlineData("/admin/sign-in/recovery")]
    public async Task The_second_step_is_nothing_without_the_first_and_void_after_a_new_password(string address)
    {
        using var stranger = new Visitor(site);
        using var sent = await stranger.OpenAsync(address);
        Assert.Equal("/admin/sign-in", sent.Headers.Location!.ToString());

        using var anna = await SignedInAsync();
        await anna.TurnOnSecondFactorAsync(Password);
        using var other = await HalfInAsync();
        using var open = await other.OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        (await anna.FillAsync("/admin/account/password", ("CurrentPassword", Password), ("Password", "a river that runs uphill"))).Dispose();
        using var late = await other.OpenAsync(address);
        Assert.Equal("/admin/sign-in", late.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_link_to_a_new_password_is_no_second_factor()
    {
        using var anna = await SignedInAsync();
        var (app, _) = await anna.TurnOnSecondFactorAsync(Password);
        string secret;
        await using (var scope = site.Services.CreateAsyncScope())
            secret = await scope.ServiceProvider.GetRequiredService<EntryLinks>().ResetAsync((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(Name))!);

        using var other = new Visitor(site);
        using var chosen = await other.FillAsync("/admin/welcome?link=" + secret, ("Password", "a river that runs uphill"));
        Assert.Equal("/admin/sign-in/code", chosen.Headers.Location!.ToString());
        Assert.False(await other.IsInAsync());
        (await other.FillAsync("/admin/sign-in/code", ("Code", app.Code()))).Dispose();
        Assert.True(await other.IsInAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_administrators_link_takes_the_second_factor_away_only_if_that_is_lost_too(bool lost)
    {
        using var anna = await SignedInAsync();
        await anna.TurnOnSecondFactorAsync(Password);
        await using (var scope = site.Services.CreateAsyncScope())
            Assert.True((await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync("Petr", AccountRole.Administrator, Password)).Result.Succeeded);
        using var petr = new Visitor(site);
        (await petr.SignInAsync("Petr", Password)).Dispose();
        var member = (await site.Services.GetRequiredService<Staff>().ListAsync()).Single(each => each.Name == Name);
        Assert.True(member.SecondFactor);
        using var made = await petr.FillAsync($"/admin/people/{member.Id}/password", lost ? [("WithoutSecondFactor", "true")] : []);
        var link = new Uri(Page.Read(await made.Content.ReadAsStringAsync()).QuerySelector("code.link")!.TextContent).PathAndQuery;

        using var other = await HalfInAsync();
        using var chosen = await other.FillAsync(link, ("Password", "a river that runs uphill"));
        Assert.Equal(lost ? "/admin" : "/admin/sign-in/code", chosen.Headers.Location!.ToString());
        Assert.Equal(lost, await other.IsInAsync());
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync();
        Assert.Equal(lost, !await db.UserTokens.AnyAsync());
    }

    private async Task<Visitor> SignedInAsync()
    {
        var visitor = new Visitor(site);
        (await visitor.SignInAsync(Name, Password)).Dispose();
        Assert.True(await visitor.IsInAsync());
        return visitor;
    }

    /// <summary>Somebody who knows the password, and is asked for a code.</summary>
    private async Task<Visitor> HalfInAsync()
    {
        var visitor = new Visitor(site);
        using var answer = await visitor.SignInAsync(Name, Password);
        Assert.Equal("/admin/sign-in/code", answer.Headers.Location!.ToString());
        return visitor;
    }

    private static async Task<string> ProblemAfterAsync(Visitor visitor, string address, string code)
    {
        using var answer = await visitor.FillAsync(address, ("Code", code));
        return await Visitor.ProblemAsync(answer);
    }
}
