using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Page = Interhelpo.Web.Tests.Rendering.Page;

namespace Interhelpo.Web.Tests.Security;

public sealed class AccountTests : IAsyncLifetime, IDisposable
{
    private const string Name = "Anna Nováková";
    private const string Password = "three horses under one roof";

    private readonly SampleSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)site).DisposeAsync();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_first_administrator_gets_in_by_the_link_and_nobody_after()
    {
        var link = await SetUpLinkAsync();
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(LinkFile));
        using var first = new Visitor(site);
        using var entered = await first.FillAsync(link, ("Name", Name), ("Password", Password));

        Assert.Equal("/admin", entered.Headers.Location!.ToString());
        Assert.Contains(Name, (await first.ReadAsync("/admin")).Body!.TextContent, StringComparison.Ordinal);
        Assert.False(File.Exists(LinkFile));

        using var second = new Visitor(site);
        using var late = await second.OpenAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("opens nothing any more", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccountRole.Curator, HttpStatusCode.OK)]
    [InlineData(AccountRole.Administrator, HttpStatusCode.NotFound)]
    public async Task The_link_opens_until_there_is_an_administrator(AccountRole added, HttpStatusCode expected)
    {
        await AddAsync(added);
        using var visitor = new Visitor(site);
        using var answer = await visitor.OpenAsync(await SetUpLinkAsync());

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("", Password, "Name")]
    [InlineData(Name, "short", "Password")]
    [InlineData(Name, "aaaaaaaaaaaaaaaa", "Password")]
    [InlineData(Name, "interhelpo12345", "Password")]
    [InlineData(Name, "Anna Nováková 1", "Password")]
    public async Task What_is_wrong_is_said_beside_its_field_and_the_link_still_opens(string name, string password, string field)
    {
        var link = await SetUpLinkAsync();
        using var visitor = new Visitor(site);
        using var answer = await visitor.FillAsync(link, ("Name", name), ("Password", password));
        var page = Page.Read(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEqual("", page.QuerySelector($"#{field.ToLowerInvariant()}-problem")!.TextContent.Trim());
        Assert.Equal(name, page.QuerySelector("input[name=Name]")!.GetAttribute("value") ?? "");
        using var entered = await visitor.FillAsync(link, ("Name", Name), ("Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
    }

    [Fact]
    public async Task A_name_and_a_password_sign_in_and_a_wrong_one_does_not_tell_which_was_wrong()
    {
        await AddAsync(AccountRole.Contributor);
        using var visitor = new Visitor(site);
        using var wrong = await visitor.SignInAsync(Name, "four horses under one roof");
        using var unknown = await visitor.SignInAsync("Nobody", Password);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(await ProblemAsync(wrong), await ProblemAsync(unknown));
        Assert.False(await visitor.IsInAsync());

        using var right = await visitor.SignInAsync(Name.ToUpperInvariant(), Password);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.True(await visitor.IsInAsync());
    }

    [Fact]
    public async Task Too_many_wrong_passwords_lock_the_account_for_a_while()
    {
        await AddAsync(AccountRole.Curator);
        using var visitor = new Visitor(site);
        for (var time = 0; time < 10; time++) (await visitor.SignInAsync(Name, "wrong horses")).Dispose();
        using var right = await visitor.SignInAsync(Name, Password);

        Assert.Contains("Too many tries", await ProblemAsync(right), StringComparison.Ordinal);
        Assert.False(await visitor.IsInAsync());
    }

    [Fact]
    public async Task An_address_that_tries_too_often_waits_whatever_form_it_tries()
    {
        using var visitor = new Visitor(site);
        var form = await visitor.FieldsAsync("/admin/sign-in/passkey");
        for (var time = 0; time < 30; time++)
        {
            using var tried = await visitor.PostAsync("/admin/sign-in/passkey", form);
            Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
        }

        foreach (var address in new[] { "/admin/sign-in", "/admin/sign-in/code", "/admin/sign-in/recovery", "/admin/sign-in/passkey", "/admin/welcome" })
        {
            using var refused = await visitor.PostAsync(address, form);
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        }

        using var opened = await visitor.OpenAsync("/admin/sign-in");
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_every_copy_of_the_cookie()
    {
        await AddAsync(AccountRole.Curator);
        using var visitor = new Visitor(site);
        using var signedIn = await visitor.SignInAsync(Name, Password);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("interhelpo-admin=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(await OpensAsync(cookie));

        (await visitor.FillAsync("/admin/sign-out")).Dispose();
        Assert.False(await visitor.IsInAsync());
        Assert.False(await OpensAsync(cookie));
    }

    [Theory]
    [InlineData("/admin?from=here", "/admin?from=here")]
    [InlineData("https://elsewhere.example/", "/admin")]
    [InlineData("//elsewhere.example/", "/admin")]
    [InlineData(@"/\elsewhere.example/", "/admin")]
    public async Task Signing_in_leads_on_within_this_site_only(string next, string expected)
    {
        await AddAsync(AccountRole.Contributor);
        using var visitor = new Visitor(site);
        using var answer = await visitor.SignInAsync(Name, Password, next);

        Assert.Equal(expected, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Every_route_of_the_curators_refuses_strangers_with_every_method()
    {
        var routes = AdminRoutes.In(site);
        var open = routes.Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(route => route.RoutePattern.RawText!.Trim('/')).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["admin/sign-in", "admin/sign-in/code", "admin/sign-in/passkey", "admin/sign-in/recovery", "admin/welcome"], open);

        using var stranger = new Visitor(site);
        foreach (var address in routes.Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null).Select(AdminRoutes.AddressOf).Distinct())
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete, HttpMethod.Options })
            {
                using var answer = await stranger.SendAsync(method, address);
                Assert.True(answer.StatusCode == HttpStatusCode.MethodNotAllowed || answer.Headers.Location?.ToString().Contains("/admin/sign-in?next=", StringComparison.Ordinal) == true, $"{method} {address} answered {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_form_that_this_site_did_not_give_out_is_refused_on_every_page()
    {
        await AddAsync(AccountRole.Administrator);
        using var visitor = new Visitor(site);
        (await visitor.SignInAsync(Name, Password)).Dispose();
        var taking = AdminRoutes.In(site).Where(route => route.Metadata.GetMetadata<CompiledPageActionDescriptor>()!.HandlerMethods.Any(handler => handler.HttpMethod == "Post")).Select(AdminRoutes.AddressOf).Distinct().ToList();
        Assert.True(taking.Count > 15);
        foreach (var address in taking)
        {
            using var answer = await visitor.PostAsync(address, new Dictionary<string, string> { ["Name"] = Name, ["Password"] = Password });
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"POST {address} answered {(int)answer.StatusCode}");
        }

        Assert.True(await visitor.IsInAsync());
    }

    [Fact]
    public async Task A_new_password_by_link_ends_all_sign_ins()
    {
        await AddAsync(AccountRole.Curator);
        using var before = new Visitor(site);
        (await before.SignInAsync(Name, Password)).Dispose();
        string secret;
        await using (var scope = site.Services.CreateAsyncScope())
            secret = await scope.ServiceProvider.GetRequiredService<EntryLinks>().ResetAsync((await scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>().FindByNameAsync(Name))!);

        using var after = new Visitor(site);
        (await after.FillAsync("/admin/welcome?link=" + secret, ("Password", "a river that runs uphill"))).Dispose();
        Assert.True(await after.IsInAsync());
        Assert.False(await before.IsInAsync());
        using var old = await before.SignInAsync(Name, Password);
        Assert.Equal(HttpStatusCode.BadRequest, old.StatusCode);
    }

    private string LinkFile => Path.Combine(site.Folder, "set-up-link.txt");

    private async Task<string> SetUpLinkAsync() => (await File.ReadAllTextAsync(LinkFile)).Trim();

    private async Task AddAsync(AccountRole role)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync(Name, role, Password)).Result.Succeeded);
    }

    private async Task<bool> OpensAsync(string cookie)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/admin", UriKind.Relative));
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private static async Task<string> ProblemAsync(HttpResponseMessage answer) => Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelector("#problem")!.TextContent;
}
