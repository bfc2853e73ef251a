using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Background;

/// <summary>Publishes drafts whose time has come. One that cannot be published by itself goes back to its author, with the reason.</summary>
internal sealed class DuePublishing(IDbContextFactory<ArchiveDb> archives, DraftEditing drafts, Readiness readiness, TimeProvider clock, ILogger<DuePublishing> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>Publishes what is due and answers how much was.</summary>
    public async Task<int> PublishAsync(CancellationToken cancellation)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        var due = await db.Drafts.AsNoTracking().Where(draft => draft.PublishAt <= now).ToListAsync(cancellation);
        foreach (var draft in due)
        {
            var outcome = await drafts.PublishAsync(draft, draft.PublishBy ?? draft.By, new HashSet<string>(StringComparer.Ordinal), null, cancellation);
            if (outcome.IsKept) log.LogInformation("Published {Title} as it was due", draft.Title);
            else await drafts.ChangeAsync(draft.Id, kept => kept.GiveBack("It could not be published by itself: " + Reason(outcome)), cancellation);
        }

        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Opened.WaitAsync(stoppingToken);
        if (!readiness.Ready) return;
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await PublishAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Publishing what is due failed; it is tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static string Reason(ChangeOutcome outcome) =>
        outcome.IsGone ? "the article was taken away." : outcome.Open.Count > 0 ? "somebody else changed the same words." : string.Join(' ', outcome.Problems.Values);
}
