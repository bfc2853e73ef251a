using System.Net;
using System.Threading.RateLimiting;

namespace Interhelpo.Web.Security;

/// <summary>
/// How many messages one network address may send. Asked by the page and not by a policy of its route: what somebody mistyped is no message, and what was
/// written must still stand in the form when it is refused.
/// </summary>
internal sealed class WritingLimit : IDisposable
{
    public const int MostMessages = 5;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<IPAddress?> limiter = PartitionedRateLimiter.Create<IPAddress?, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(Network.Of(address), _ => new FixedWindowRateLimiterOptions { PermitLimit = MostMessages, Window = Window }));

    /// <summary>Counts one message more; false when there were too many.</summary>
    /// <param name="address">Null where it is not known: all those share one count.</param>
    public bool Allows(IPAddress? address)
    {
        using var lease = limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
