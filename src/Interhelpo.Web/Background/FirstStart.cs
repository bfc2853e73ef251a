using Interhelpo.Store;
using Interhelpo.Web.Security.Accounts;

namespace Interhelpo.Web.Background;

/// <summary>
/// Opens the archive while the site already answers: brings the database to its present shape and imports the seeds once. When it
/// cannot, the process ends and says why: a site without its archive is of no use.
/// </summary>
internal sealed class FirstStart(ArchiveMigrator migrator, Seeds seeds, SetUpLink setUp, Readiness readiness, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What follows would otherwise hold up the start until its first wait.
        await Task.Yield();
        try
        {
            await migrator.MigrateAsync(stoppingToken);
            readiness.MarkMigrated();
            await seeds.ImportOnceAsync(stoppingToken);
            await StartedAsync(stoppingToken);
            await setUp.TellAsync(stoppingToken);
            readiness.MarkReady();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was done: the next start goes on.
        }
        catch (Exception failure)
        {
            readiness.MarkFailed(failure);
            lifetime.StopApplication();
        }
    }

    /// <summary>Which address the site has is known once it listens.</summary>
    private async Task StartedAsync(CancellationToken cancellation)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellation);
    }
}
