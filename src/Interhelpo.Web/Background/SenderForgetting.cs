using Interhelpo.Store.Readers;

namespace Interhelpo.Web.Background;

/// <summary>Forgets once a day who wrote the messages that were settled long ago.</summary>
internal sealed class SenderForgetting(Letterbox letterbox, Readiness readiness, TimeProvider clock, ILogger<SenderForgetting> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Opened.WaitAsync(stoppingToken);
        if (!readiness.Ready) return;
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                var forgotten = await letterbox.ForgetSendersAsync(stoppingToken);
                if (forgotten > 0) log.LogInformation("Forgot who wrote {Count} messages", forgotten);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Forgetting who wrote old messages failed; it is tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
