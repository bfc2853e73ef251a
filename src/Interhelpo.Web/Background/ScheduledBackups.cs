using Interhelpo.Store;
using Interhelpo.Store.Keeping.Backups;

namespace Interhelpo.Web.Background;

/// <summary>Makes a backup whenever one is due, and takes away those that need not be kept. One that fails is tried again, and nothing is taken away meanwhile.</summary>
internal sealed class ScheduledBackups(BackupWriter writer, BackupShelf shelf, ArchiveFile file, Readiness readiness, TimeProvider clock, ILogger<ScheduledBackups> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim alone = new(1);

    /// <summary>Why the last attempt failed; null when it did not, or there was none since the start.</summary>
    public string? Failure { get; private set; }

    /// <summary>When the next is due; null when none is made by itself.</summary>
    public DateTimeOffset? Due => shelf.Due(file.Begun ?? clock.GetUtcNow(), clock.GetUtcNow());

    /// <summary>Makes a backup if it is time. Whoever comes while one is made waits for it.</summary>
    public async Task BackUpIfDueAsync(CancellationToken cancellation)
    {
        await alone.WaitAsync(cancellation);
        try
        {
            if (Due is { } due && due <= clock.GetUtcNow()) await MakeAsync(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failure = failure.Message;
            log.LogError("Backing up failed, and it is tried again: {Reason}", failure.Message);
        }
        finally
        {
            alone.Release();
        }
    }

    public override void Dispose()
    {
        alone.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Opened.WaitAsync(stoppingToken);
        if (!readiness.Ready) return;
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await BackUpIfDueAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task MakeAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var path = shelf.PathFor(now);
        await writer.WriteAsync(path, shelf, cancellation);
        Failure = null;
        var gone = shelf.Prune(now);
        log.LogInformation("Made the backup {Backup}; {Count} older ones were taken away", path, gone.Count);
    }
}
