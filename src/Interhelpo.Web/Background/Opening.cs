using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Diagnostics;

namespace Interhelpo.Web.Background;

/// <summary>Wires the opening of the archive: what does it, what waits for it, what ends with it; and what works behind it.</summary>
internal static class Opening
{
    public static void AddFirstStart(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddSingleton<Seeds>();
        services.AddSingleton<SetUpLink>();
        services.AddHostedService<FirstStart>();
    }

    /// <summary>What goes on by itself once the archive is open.</summary>
    public static void AddBackgroundWork(this IServiceCollection services)
    {
        services.AddHostedService<DuePublishing>();
        services.AddSingleton<WaitingImports>();
        services.AddHostedService(provider => provider.GetRequiredService<WaitingImports>());
        services.AddHostedService<SenderForgetting>();
        services.AddSingleton<ScheduledBackups>();
        services.AddHostedService(provider => provider.GetRequiredService<ScheduledBackups>());
    }

    /// <summary>Answers 503 to whoever comes before the database can be read; health is asked all the same.</summary>
    public static void WaitForArchive(this WebApplication app)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        app.Use((context, next) =>
        {
            var mayPass = readiness.Migrated
                || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
                || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
            if (mayPass) return next(context);

            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return Task.CompletedTask;
        });
    }

    /// <summary>Serves until stopped; throws why when the archive could not be opened.</summary>
    public static async Task ServeAsync(this WebApplication app)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        await app.RunAsync();
        readiness.ThrowIfFailed();
    }
}
