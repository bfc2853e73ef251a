using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Interhelpo.Web.Hosting;

/// <summary>What the server takes before anything of ours sees it, so that slow or boundless requests cost a small machine little.</summary>
internal static class KestrelLimits
{
    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.MaxConcurrentConnections = 2000;
        // A body that comes slower than this many bytes in a second is given up.
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 500, gracePeriod: TimeSpan.FromSeconds(10));
    }
}
