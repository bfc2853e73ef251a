using System.Threading.RateLimiting;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>How often one address may try to get in; looking at the form is free.</summary>
internal static class EntryLimit
{
    public const string Policy = "entry";

    private const int MostTries = 30;

    public static void AddEntryLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        // Opening a form is no try.
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = MostTries, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("opening"));
    });
}
