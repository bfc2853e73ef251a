using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Interhelpo.Web.Hosting;

/// <summary>Where the archive listens unless somebody says otherwise, and the line that tells the operator.</summary>
internal static class ListeningNotice
{
    private const string DefaultAddress = "http://localhost:5080";
    private static readonly string[] Choices = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        if (Choices.Any(choice => builder.Configuration.GetSection(choice) is { } section && (section.Value is { Length: > 0 } || section.GetChildren().Any()))) return;
        builder.WebHost.UseUrls(DefaultAddress);
    }

    /// <summary>Where a server with these settings would listen.</summary>
    public static string AddressIn(IConfiguration configuration) => configuration["urls"]?.Split(';')[0] is { Length: > 0 } set ? set : DefaultAddress;

    public static void PrintAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses) Console.Out.WriteLine($"The archive is open at {address} (stop it with Ctrl+C)");
    });
}
