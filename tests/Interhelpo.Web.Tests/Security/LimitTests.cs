using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Interhelpo.Web.Security;
using Interhelpo.Web.Tests.Editing;
using Interhelpo.Web.Tests.Faults;
using Interhelpo.Web.Tests.Readers;
using Interhelpo.Web.Tests.Verbs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>What costs can be asked for so often and so much, and reading as often as anybody likes.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private readonly Whereabouts whereabouts = new() { Address = IPAddress.Parse("198.51.100.1") };
    private readonly DeskSite desk;

    public LimitTests() => desk = new() { Site = new() { Replace = services => services.AddSingleton<IStartupFilter>(whereabouts) } };

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Who_searches_without_end_waits_and_reads_on()
    {
        using var client = desk.Site.CreateClient();
        var refused = 0;
        for (var time = 0; refused == 0 && time < 4 * Limits.MostSearches; time++)
        {
            using var answer = await client.GetAsync(new Uri(time % 2 == 0 ? "/api/v1/search?q=mill" : "/api/v1/works?q=mill", UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.TooManyRequests) continue;
            refused++;
            Assert.InRange(int.Parse(answer.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 60);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        }

        Assert.Equal(1, refused);
        foreach (var address in new[] { "/", "/articles/mill", "/api/v1/works", "/search" }) Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, address));
        whereabouts.Address = IPAddress.Parse("198.51.100.2");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/search?q=mill"));
    }

    [Fact]
    public async Task Reading_is_never_counted()
    {
        using var client = desk.Site.CreateClient();
        for (var time = 0; time < 2 * Limits.MostSearches; time++) Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/live"));
        for (var time = 0; time < Limits.MostSearches + 60; time++) Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/api/v1/sources"));
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("198.51.100.1", "::ffff:198.51.100.1", true)]
    [InlineData("198.51.100.1", "198.51.100.2", false)]
    public void Who_has_many_addresses_counts_once(string one, string other, bool same) =>
        Assert.Equal(same, Network.Of(IPAddress.Parse(one)) == Network.Of(IPAddress.Parse(other)));

    [Fact]
    public async Task Boundless_and_slow_requests_are_given_up()
    {
        var folder = Directory.CreateTempSubdirectory("interhelpo-limits-").FullName;
        try
        {
            await Terminal.RunWithInputAsync("three horses under one roof", "user", "add", "Eva", "--role", "curator", "--password-stdin", "--Archive:DataDirectory", folder, "--Archive:SeedsDirectory", "");
            using var server = await RunningServer.StartAsync(folder, "Eva", "three horses under one roof");
            var port = server.Client.BaseAddress!.Port;
            using var stranger = new HttpClient { BaseAddress = server.Client.BaseAddress };
            using var large = new StringContent(new string('a', (int)BodyLimits.OfReaders + 1), Encoding.UTF8, "application/x-www-form-urlencoded");
            using var refused = await stranger.PostAsync(new Uri("/write", UriKind.Relative), large);
            Assert.True(refused.StatusCode is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest, $"A message too large was answered with {(int)refused.StatusCode}.");

            var answers = await Task.WhenAll(
                SendAsync(port, "GET /" + new string('a', 20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                SendAsync(port, "GET / HTTP/1.1\r\nHost: localhost\r\n" + string.Concat(Enumerable.Range(0, 100).Select(number => $"X-{number}: a\r\n")) + "\r\n"),
                SendAsync(port, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + new string('a', 60_000) + "\r\n\r\n"),
                SendAsync(port, "GET /a%00b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                SendAsync(port, "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                SendAsync(port, "BREW / HTTP/9.9\r\n\r\n"),
                SendAsync(port, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Never-ends: "),
                SendAsync(port, "POST /write HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na"));
            Assert.Equal(["414", "431", "431", "400", "404", "505", "408", "400"], answers.Select(answer => answer.Split(' ')[1]));
            Assert.Equal(HttpStatusCode.OK, await server.StatusAsync("/"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What the server says to these bytes until it closes.</summary>
    private static async Task<string> SendAsync(int port, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await reader.ReadLineAsync(patience.Token) ?? "closed 0";
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }
}
