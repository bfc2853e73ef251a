using System.Text.RegularExpressions;
using Interhelpo.Web.Tests.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>Every route for those who work in the archive, as the site itself knows them.</summary>
internal static partial class AdminRoutes
{
    public static List<RouteEndpoint> In(SampleSite site) =>
        [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.RoutePattern.RawText!.TrimStart('/').StartsWith("admin", StringComparison.OrdinalIgnoreCase))];

    /// <summary>An address that the route answers.</summary>
    public static string AddressOf(RouteEndpoint route) => Parameter().Replace("/" + route.RoutePattern.RawText!.Trim('/').Replace("{kind}", "article", StringComparison.Ordinal), "1");

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
