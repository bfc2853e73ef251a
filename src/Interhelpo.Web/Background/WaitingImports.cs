using System.Collections.Concurrent;
using Interhelpo.Store.Importing;

namespace Interhelpo.Web.Background;

/// <summary>
/// Brings in, one after another, the documents that were asked for. What was asked for stands in the archive: after a stop it is gone on with. How far one is, and what became of those
/// since the start, is kept here.
/// </summary>
internal sealed class WaitingImports(IncomingDocuments incoming, Readiness readiness, ILogger<WaitingImports> log) : BackgroundService
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<ImportOutcome?>> asked = new();
    private readonly SemaphoreSlim signal = new(1);
    private readonly Lock gate = new();
    private UnderWay? current;

    /// <summary>Asks for a document; the task ends with it: null when it was cancelled or waits no more.</summary>
    public async Task<Task<ImportOutcome?>> AskAsync(int id, string by, CancellationToken cancellation)
    {
        var earlier = OutcomeOf(id);
        var done = asked.AddOrUpdate(id, _ => New(), (_, before) => before.Task.IsCompleted ? New() : before);
        if (await incoming.AskAsync(id, by, cancellation)) signal.Release();
        else if (StageOf(id) is null && await incoming.ReviewAsync(id, cancellation) is null) done.TrySetResult(earlier);
        return done.Task;
    }

    /// <summary>What became of a document since the start; null while it is under way, or when nobody asked.</summary>
    public ImportOutcome? OutcomeOf(int id) => asked.TryGetValue(id, out var done) && done.Task.IsCompletedSuccessfully ? done.Task.Result : null;

    /// <summary>How far a document is; null when it is not at work now.</summary>
    public ImportStage? StageOf(int id) => current is { } work && work.Id == id ? work.Stage : null;

    /// <summary>Lets a document that was asked for wait again; nothing of it is then in the archive. False when it is too late, or it is not asked for.</summary>
    public async Task<bool> CancelAsync(int id, CancellationToken cancellation)
    {
        // In this order, so that one whose turn comes in this moment either sees that it is asked for no more, or is seen here.
        await incoming.LeaveAsync(id, null, cancellation);
        lock (gate)
        {
            if (current is { } work && work.Id == id)
            {
                if (work.Stage == ImportStage.Comparing) return false;
                work.Cancelling.Cancel();
                return true;
            }
        }

        if (asked.TryGetValue(id, out var done)) done.TrySetResult(null);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Opened.WaitAsync(stoppingToken);
        if (!readiness.Ready) return;
        while (true)
        {
            await signal.WaitAsync(stoppingToken);
            while (await incoming.AskedAsync(stoppingToken) is { } next) await BringInAsync(next.Id, next.By, stoppingToken);
        }
    }

    private async Task BringInAsync(int id, string by, CancellationToken stopping)
    {
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var work = new UnderWay(id, cancelling);
        lock (gate) current = work;
        ImportOutcome? outcome = null;
        string? problem = null;
        try
        {
            if (await incoming.IsAskedAsync(id, cancelling.Token)) outcome = await incoming.KeepAsync(id, by, work, cancelling.Token);
            problem = outcome?.Reason ?? (outcome is { Result: ImportResult.KnownAlready, Source: { } known } ? $"The archive has this document already, as “{known}”." : null);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            log.LogInformation("The import of document {Id} was cancelled; nothing of it was stored", id);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Bringing in document {Id} failed; nothing of it was stored", id);
            problem = "It could not be stored, and nothing of it was: " + failure.GetBaseException().Message;
            outcome = ImportOutcome.Refused("", problem);
        }
        finally
        {
            lock (gate) current = null;
        }

        await incoming.LeaveAsync(id, problem, stopping);
        asked.GetOrAdd(id, _ => New()).TrySetResult(outcome);
    }

    private static TaskCompletionSource<ImportOutcome?> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The document at work.</summary>
    private sealed class UnderWay(int id, CancellationTokenSource cancelling) : IProgress<ImportStage>
    {
        private volatile ImportStage stage = ImportStage.Reading;

        public int Id => id;

        public ImportStage Stage => stage;

        public CancellationTokenSource Cancelling => cancelling;

        public void Report(ImportStage value) => stage = value;
    }
}
