using System.Threading.RateLimiting;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>How often one network address may try to get in; looking at the form is free.</summary>
internal static class EntryLimit
{
    public const string Policy = "entry";

    private const int MostTries = 30;

    public static RateLimitPartition<string> Of(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(Network.Of(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions { PermitLimit = MostTries, Window = TimeSpan.FromMinutes(1) })
        // Opening a form is no try.
        : RateLimitPartition.GetNoLimiter("opening");
}
