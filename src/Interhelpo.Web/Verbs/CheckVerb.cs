using System.CommandLine;
using System.Globalization;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Keeping.Backups;

namespace Interhelpo.Web.Verbs;

/// <summary><c>check</c>: proves that every passage is what its source says, that database and index are sound, and that the newest backup can be restored.</summary>
internal static class CheckVerb
{
    public static Command Build(string[] settings)
    {
        var verb = new Command("check", "Check the whole archive: passages against sources, segments, search index, database, and the newest backup by restoring it to a temporary place. Changes nothing.");
        verb.SetAction((_, cancellation) => VerbHost.RunAsync(settings, services => CheckAsync(services, cancellation)));
        return verb;
    }

    private static async Task<int> CheckAsync(IServiceProvider services, CancellationToken cancellation)
    {
        CheckReport report;
        RehearsedBackup backup;
        using (var progress = new TerminalProgress<string>(what => $"checking {what}"))
        {
            report = await services.GetRequiredService<Checking>().RunAsync(progress, cancellation);
            progress.Report("newest backup");
            backup = await services.GetRequiredService<BackupRehearsal>().RunAsync(cancellation);
        }

        await FindingsAsync(report.Findings.Concat(backup.Findings));
        await Console.Out.WriteLineAsync(Summary(report));
        await Console.Out.WriteLineAsync(Tell(backup));
        return report.Sound && backup.Findings.Count == 0 ? CommandLine.Success : CommandLine.Failed;
    }

    /// <summary>What is not as it must be, a line each on standard error.</summary>
    internal static async Task FindingsAsync(IEnumerable<CheckFinding> findings)
    {
        foreach (var finding in findings) await Console.Error.WriteLineAsync($"{finding.Row}: {finding.Problem}. {finding.Remedy}");
    }

    private static string Tell(RehearsedBackup backup) => backup switch
    {
        { Backup: null } => "There is no backup yet.",
        { Findings.Count: 0 } => FormattableString.Invariant($"The newest backup, {backup.Backup.Path}, made {backup.Backup.Made:yyyy-MM-dd HH:mm} UTC, can be restored and is sound."),
        _ => $"The newest backup is {backup.Backup.Path}.",
    };

    private static string Summary(CheckReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.PassagesExact} of {report.Passages} passages exact ({Math.Floor(report.ShareExact * 1000) / 10:0.#} %), {report.SegmentedSources} of {report.Sources} sources "
        + $"covered by their segments without gap or overlap, findings: {report.Findings.Count}");
}
