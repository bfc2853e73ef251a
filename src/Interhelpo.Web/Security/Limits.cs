using System.Globalization;
using System.Threading.RateLimiting;
using Interhelpo.Web.Security.Accounts;

namespace Interhelpo.Web.Security;

/// <summary>
/// How much of what costs one may ask for in a minute: searches by network address, forms of those who work here by account, tries to get in by network address. Plain reading is never counted.
/// </summary>
internal static class Limits
{
    public const int MostSearches = 240;

    /// <summary>Far more than hands can send; what goes beyond is a program out of control.</summary>
    public const int MostForms = 600;

    private static readonly TimeSpan minute = TimeSpan.FromMinutes(1);

    public static void AddLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : minute;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(EntryLimit.Policy, EntryLimit.Of);
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Of);
    });

    private static RateLimitPartition<string> Of(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && context.User.Identity is { IsAuthenticated: true, Name: { } account }) return PerMinute("account " + account, MostForms);
        return Searches(request) ? PerMinute("search " + Network.Of(context.Connection.RemoteIpAddress), MostSearches) : RateLimitPartition.GetNoLimiter("reading");
    }

    /// <summary>Words to look for, whether in the search itself or in a list.</summary>
    private static bool Searches(HttpRequest request) => (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !string.IsNullOrWhiteSpace(request.Query["q"]);

    /// <summary>All of a minute's at once, then as many as come back: whoever waits a second gets some.</summary>
    private static RateLimitPartition<string> PerMinute(string whose, int most) => RateLimitPartition.GetTokenBucketLimiter(whose, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = most,
        TokensPerPeriod = most / 60,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    });
}
