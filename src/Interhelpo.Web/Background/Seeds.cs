using Interhelpo.Store.Importing;
using Interhelpo.Web.Hosting;

namespace Interhelpo.Web.Background;

/// <summary>
/// Imports the seeds once. A mark in the data directory says that it was done to the end, so that later starts change nothing,
/// not even when a seed was deleted from the archive meanwhile; a start that was cut short is made up for by the next.
/// </summary>
internal sealed class Seeds(ArchiveSettings settings, Importer importer, ILogger<Seeds> log)
{
    private string MarkPath => Path.Combine(settings.DataPath, "seeded");

    public async Task ImportOnceAsync(CancellationToken cancellation)
    {
        if (settings.SeedsPath is not { } seeds || File.Exists(MarkPath)) return;

        var outcomes = await importer.ImportAsync([seeds], progress: null, cancellation);
        foreach (var refused in outcomes.Where(outcome => outcome.Result == ImportResult.Refused)) log.LogWarning("Seed refused: {Reason}", refused.Reason);
        await File.WriteAllTextAsync(MarkPath, $"The seeds were imported from {seeds}.\n", cancellation);
    }
}
