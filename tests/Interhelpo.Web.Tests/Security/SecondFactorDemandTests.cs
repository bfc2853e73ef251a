using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>An archive that asks everybody who works in it for a second factor.</summary>
public sealed class SecondFactorDemandTests : IAsyncLifetime, IDisposable
{
    private const string Here = "/admin/account/authenticator";
    private const string Password = "three horses under one roof";

    private readonly SampleSite site = new() { Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Archive:RequireSecondFactor"] = "true" } };

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await using var scope = site.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync("Anna", AccountRole.Administrator, Password)).Result.Succeeded);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)site).DisposeAsync();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Whoever_has_none_is_led_to_it_from_everywhere_and_then_goes_on()
    {
        using var anna = new Visitor(site);
        (await anna.SignInAsync("Anna", Password)).Dispose();
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(route => "/" + route.RoutePattern.RawText!.Trim('/').Replace("{id}", "1", StringComparison.Ordinal)).Where(address => address.StartsWith("/admin", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Contains("/admin/people", routes);
        foreach (var address in routes.Where(address => !address.StartsWith(Here, StringComparison.Ordinal) && address != "/admin/sign-out"))
        {
            using var led = await anna.OpenAsync(address);
            Assert.True(led.Headers.Location?.ToString() == Here, $"{address} answered {(int)led.StatusCode}");
        }

        Assert.NotNull((await anna.ReadAsync(Here)).QuerySelector(".problem"));
        await anna.TurnOnSecondFactorAsync(Password);
        Assert.True(await anna.IsInAsync());
    }

    [Fact]
    public async Task Readers_and_strangers_notice_nothing()
    {
        using var stranger = new Visitor(site);
        using var home = await stranger.OpenAsync("/");
        using var desk = await stranger.OpenAsync("/admin");

        Assert.Equal(System.Net.HttpStatusCode.OK, home.StatusCode);
        Assert.Contains("/admin/sign-in?next=", desk.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
