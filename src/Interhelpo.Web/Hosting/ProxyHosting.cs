using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Interhelpo.Web.Hosting;

/// <summary>
/// Takes from whom a request came, and over which scheme, from the proxy in front, when it is one of those that the settings name. Anybody else could write there what they like.
/// The name of the host is the request's own: let the proxy pass it on.
/// </summary>
internal static class ProxyHosting
{
    public static void UseKnownProxies(this WebApplication app, ArchiveSettings settings)
    {
        var known = Read(settings.KnownProxies)!;
        if (known.Count == 0) return;
        // Without a limit on how many stand in a row: whom the first unknown address is told by is known, and nothing behind it counts.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in known) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    /// <summary>Addresses and networks, separated by commas or spaces; null when one is neither.</summary>
    public static IReadOnlyList<IPNetwork>? Read(string text)
    {
        var networks = text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Network).ToList();
        return networks.Contains(null) ? null : [.. networks.Select(network => network!.Value)];
    }

    private static IPNetwork? Network(string word)
    {
        if (IPNetwork.TryParse(word, out var network)) return network;
        return IPAddress.TryParse(word, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
    }
}
