using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Tests.Editing;
using Interhelpo.Web.Tests.Readers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>Who asked, and over what, is taken from the proxies that the settings name, and from nobody else; over HTTPS everything is for HTTPS alone.</summary>
public sealed class ProxyTests : IAsyncLifetime
{
    private readonly Whereabouts whereabouts = new() { Address = IPAddress.Parse("192.0.2.1") };
    private readonly DeskSite desk;

    public ProxyTests() => desk = new()
    {
        Site = new()
        {
            Replace = services => services.AddSingleton<IStartupFilter>(whereabouts),
            Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Archive:KnownProxies"] = "192.0.2.0/28, 2001:db8::1" },
        },
    };

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("192.0.2.1", "198.51.100.7", "198.51.100.7")]
    [InlineData("2001:db8::1", "198.51.100.7", "198.51.100.7")]
    [InlineData("::ffff:192.0.2.9", "198.51.100.7", "198.51.100.7")]
    [InlineData("192.0.2.1", "203.0.113.66, 198.51.100.7", "198.51.100.7")]
    [InlineData("192.0.2.1", "203.0.113.66, 198.51.100.7, 192.0.2.5, 192.0.2.6", "198.51.100.7")]
    [InlineData("192.0.2.1", "not an address", "192.0.2.1")]
    [InlineData("192.0.2.99", "198.51.100.7", "192.0.2.99")]
    [InlineData("198.51.100.1", "127.0.0.1", "198.51.100.1")]
    public async Task Who_asked_is_taken_from_known_proxies_alone(string from, string said, string noted)
    {
        whereabouts.Address = IPAddress.Parse(from);
        using var visitor = new Visitor(desk.Site);
        var fields = await visitor.FieldsAsync("/admin/sign-in");
        (fields["Name"], fields["Password"]) = (nameof(AccountRole.Curator), DeskSite.Password);
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await visitor.SendAsync("/admin/sign-in", content, "X-Forwarded-For", said);

        await using var db = desk.Open();
        Assert.Equal(noted, await db.SignInRecords.OrderByDescending(note => note.Id).Select(note => note.NetworkAddress).FirstAsync());
    }

    [Theory]
    [InlineData("192.0.2.1", true)]
    [InlineData("198.51.100.1", false)]
    public async Task Over_HTTPS_cookies_and_browsers_keep_to_it(string from, bool secure)
    {
        whereabouts.Address = IPAddress.Parse(from);
        using var client = desk.Site.CreateClient();
        using var answer = await OverHttpsAsync(client, "/admin/sign-in");
        using var page = await OverHttpsAsync(client, "/about");

        Assert.Equal(secure, answer.Headers.TryGetValues("Strict-Transport-Security", out var transport));
        if (secure) Assert.Equal("max-age=31536000; includeSubDomains", transport!.Single());
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Equal(secure, cookie.Contains("; secure", StringComparison.Ordinal)));
        Assert.Contains(secure ? "https://archive.example.org/about" : "http://archive.example.org/about", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> OverHttpsAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "X-Forwarded-Proto", "https" }, { "Host", "archive.example.org" } } };
        return await client.SendAsync(request);
    }
}
