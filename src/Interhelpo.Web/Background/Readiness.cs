using System.Runtime.ExceptionServices;

namespace Interhelpo.Web.Background;

/// <summary>How far the archive has come since it was started. Only ever goes forward.</summary>
internal sealed class Readiness
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool migrated;
    private volatile bool ready;
    private volatile Exception? failure;

    /// <summary>The database has its present shape: pages and endpoints can answer.</summary>
    public bool Migrated => migrated;

    /// <summary>Migrated, seeded, and the index usable.</summary>
    public bool Ready => ready;

    public void MarkMigrated() => migrated = true;

    /// <summary>Ends when the archive is ready, or can never be.</summary>
    public Task Opened => opened.Task;

    public void MarkReady()
    {
        ready = true;
        opened.TrySetResult();
    }

    /// <summary>It will never be ready: kept for whoever ends the process.</summary>
    public void MarkFailed(Exception reason)
    {
        failure = reason;
        opened.TrySetResult();
    }

    /// <summary>Throws what <see cref="MarkFailed"/> was told, as it was thrown; nothing otherwise.</summary>
    public void ThrowIfFailed()
    {
        if (failure is not null) ExceptionDispatchInfo.Capture(failure).Throw();
    }
}
