using Interhelpo.Store.Keeping;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interhelpo.Web.Background;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: migrated, seeded, and rows and index can be read now.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<ReadyCheck>(Ready, tags: [Ready]);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }

    private sealed class ReadyCheck(Readiness readiness, StoreProbe probe) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!readiness.Ready) return HealthCheckResult.Unhealthy("The archive is still being opened.");
            return await probe.RunAsync(cancellationToken) is { } fault ? HealthCheckResult.Unhealthy(fault.Reason) : HealthCheckResult.Healthy();
        }
    }
}
