using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Interhelpo.Web.Tests.Rendering;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>What an administrator does with the accounts of others.</summary>
public sealed class StaffTests : IAsyncLifetime, IDisposable
{
    private const string Password = "three horses under one roof";

    private readonly SampleSite site = new();

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await using var scope = site.Services.CreateAsyncScope();
        foreach (var role in Enum.GetValues<AccountRole>())
            Assert.True((await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync(role.ToString(), role, Password)).Result.Succeeded);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)site).DisposeAsync();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Whoever_is_invited_chooses_a_password_and_gets_the_role()
    {
        using var administrator = await SignedInAsync(AccountRole.Administrator);
        using var answer = await administrator.FillAsync("/admin/people/invite", ("Name", "Petr"), ("Role", "Curator"));
        var link = new Uri(Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelector("code.link")!.TextContent).PathAndQuery;

        using var petr = new Visitor(site);
        using var entered = await petr.FillAsync(link, ("Password", "a river that runs uphill"));
        Assert.Equal("/admin", entered.Headers.Location!.ToString());
        Assert.Contains("Petr", (await administrator.ReadAsync("/admin/people")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AccountRole.Curator, (await MemberAsync("Petr")).Role);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_beside_its_field()
    {
        using var administrator = await SignedInAsync(AccountRole.Administrator);
        using var answer = await administrator.FillAsync("/admin/people/invite", ("Name", "CURATOR"), ("Role", "Contributor"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Choose another name", Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelector("#name-problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_role_holds_at_once()
    {
        using var administrator = await SignedInAsync(AccountRole.Administrator);
        using var curator = await SignedInAsync(AccountRole.Curator);
        var address = "/admin/people/" + (await MemberAsync("Curator")).Id;
        (await administrator.FillAsync(address + "/role", ("Role", "Administrator"))).Dispose();

        Assert.False(await curator.IsInAsync());
        (await curator.SignInAsync("Curator", Password)).Dispose();
        using var answer = await curator.OpenAsync("/admin/people");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        using var administrator = await SignedInAsync(AccountRole.Administrator);
        using var answer = await administrator.FillAsync($"/admin/people/{(await MemberAsync("Administrator")).Id}/role", ("Role", "Curator"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("the only administrator", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(AccountRole.Administrator, (await MemberAsync("Administrator")).Role);
    }

    [Fact]
    public async Task A_link_to_a_new_password_and_the_end_of_all_sign_ins_are_an_administrators_to_give()
    {
        using var administrator = await SignedInAsync(AccountRole.Administrator);
        using var contributor = await SignedInAsync(AccountRole.Contributor);
        var address = "/admin/people/" + (await MemberAsync("Contributor")).Id;
        (await administrator.FillAsync(address + "/sign-ins")).Dispose();
        Assert.False(await contributor.IsInAsync());

        using var answer = await administrator.FillAsync(address + "/password");
        var link = new Uri(Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelector("code.link")!.TextContent).PathAndQuery;
        (await contributor.FillAsync(link, ("Password", "a river that runs uphill"))).Dispose();
        Assert.True(await contributor.IsInAsync());
    }

    [Fact]
    public async Task Whoever_is_removed_is_out_at_once_and_the_log_keeps_the_name()
    {
        using var administrator = await SignedInAsync(AccountRole.Administrator);
        using var curator = await SignedInAsync(AccountRole.Curator);
        var member = await MemberAsync("Curator");
        await site.Services.GetRequiredService<EntryLinks>().ResetAsync(new Account { Id = member.Id, Role = member.Role, Created = member.Created });
        using var answer = await administrator.FillAsync($"/admin/people/{member.Id}/remove");

        Assert.Equal("/admin/people", answer.Headers.Location!.ToString());
        Assert.False(await curator.IsInAsync());
        using var again = await curator.SignInAsync("Curator", Password);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.DoesNotContain("Curator", (await administrator.ReadAsync("/admin/people")).QuerySelectorAll("tbody th").Select(name => name.TextContent));
        Assert.Contains("Curator", (await administrator.ReadAsync("/admin/people/sign-ins")).QuerySelectorAll("tbody td").Select(name => name.TextContent));
        using var gone = await administrator.OpenAsync($"/admin/people/{member.Id}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

        // What the history says of a name is never said of another person.
        using var taken = await administrator.FillAsync("/admin/people/invite", ("Name", "curator"), ("Role", "Contributor"));
        Assert.Equal(HttpStatusCode.BadRequest, taken.StatusCode);
        Assert.Contains("worked here before", Page.Read(await taken.Content.ReadAsStringAsync()).QuerySelector("#name-problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_is_not_removed_and_one_of_two_may_go()
    {
        using var administrator = await SignedInAsync(AccountRole.Administrator);
        var address = $"/admin/people/{(await MemberAsync("Administrator")).Id}/remove";
        using var refused = await administrator.FillAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("the only administrator", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        (await administrator.FillAsync($"/admin/people/{(await MemberAsync("Curator")).Id}/role", ("Role", "Administrator"))).Dispose();
        (await administrator.FillAsync(address)).Dispose();
        Assert.False(await administrator.IsInAsync());
        Assert.DoesNotContain("Administrator", (await site.Services.GetRequiredService<Staff>().ListAsync()).Select(member => member.Name));
    }

    [Theory]
    [InlineData(AccountRole.Contributor)]
    [InlineData(AccountRole.Curator)]
    public async Task Every_route_refuses_whoever_may_not(AccountRole role)
    {
        using var visitor = await SignedInAsync(role);
        var routes = AdminRoutes.In(site).ToLookup(AdminRoutes.AddressOf);
        var refused = routes.Where(route => route.Any(each => each.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(asked => asked.Roles is { } least && Enum.Parse<AccountRole>(least) > role))).Select(route => route.Key).ToList();
        Assert.Contains("/admin/people", refused);
        Assert.All(routes.Where(route => route.Key.StartsWith("/admin/people", StringComparison.Ordinal)), route => Assert.Contains(route.Key, refused));

        foreach (var address in refused)
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Post })
            {
                using var answer = await visitor.SendAsync(method, address);
                Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed, $"{method} {address} answered {(int)answer.StatusCode}");
            }
        }
    }

    private async Task<Visitor> SignedInAsync(AccountRole role)
    {
        var visitor = new Visitor(site);
        (await visitor.SignInAsync(role.ToString(), Password)).Dispose();
        Assert.True(await visitor.IsInAsync());
        return visitor;
    }

    private async Task<Member> MemberAsync(string name) => (await site.Services.GetRequiredService<Staff>().ListAsync()).Single(member => member.Name == name);
}
