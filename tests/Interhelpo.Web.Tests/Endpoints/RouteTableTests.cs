using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Endpoints;

public sealed partial class RouteTableTests(ApiSite api) : IClassFixture<ApiSite>
{
    private static readonly HttpMethod[] Refused = [HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, HttpMethod.Options, new("BREW")];

    [Fact]
    public async Task Every_route_answers_and_none_fails()
    {
        foreach (var address in Addresses())
        {
            using var answer = await api.SendAsync(HttpMethod.Get, address);

            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.MovedPermanently or HttpStatusCode.Redirect, $"{address} answered {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task No_route_takes_a_method_it_does_not_have()
    {
        foreach (var address in Addresses().Where(address => !address.StartsWith("/health", StringComparison.Ordinal)))
        {
            foreach (var method in Refused)
            {
                using var answer = await api.SendAsync(method, address);

                Assert.True(answer.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound, $"{method} {address} answered {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task The_description_lists_exactly_the_paths_there_are_and_explains_every_parameter()
    {
        var description = await api.ReadAsync("/openapi.json");
        var described = description.GetProperty("paths").EnumerateObject().ToList();
        var registered = Patterns().Where(pattern => pattern.StartsWith("/api/", StringComparison.Ordinal));

        Assert.Equal(registered.Order(StringComparer.Ordinal), described.Select(path => path.Name).Order(StringComparer.Ordinal));
        foreach (var operation in described.Select(path => path.Value.GetProperty("get")))
        {
            Assert.NotEqual("", operation.GetProperty("summary").GetString());
            Assert.True(operation.GetProperty("responses").TryGetProperty("200", out _));
            if (!operation.TryGetProperty("parameters", out var parameters)) continue;
            Assert.All(parameters.EnumerateArray(), parameter => Assert.NotEqual("", parameter.GetProperty("description").GetString()));
        }
    }

    private IEnumerable<string> Addresses() => Patterns().Select(pattern => Parameter().Replace(pattern, "1")).Distinct();

    private List<string> Patterns() =>
        [.. api.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct()];

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
