using System.CommandLine;
using Interhelpo.Store.Keeping.Backups;

namespace Interhelpo.Web.Verbs;

/// <summary><c>restore</c>: brings a backup back, into the data directory when it holds no archive, else beside it.</summary>
internal static class RestoreVerb
{
    public static Command Build(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "The backup." };
        var verb = new Command("restore", "Bring a backup back: into the data directory when there is no archive in it, otherwise into a new one beside it. Nothing that is there is changed.") { file };
        verb.SetAction((line, cancellation) => VerbHost.RunUnopenedAsync(settings, (services, archive) => RestoreAsync(services, line.GetRequiredValue(file), archive.DataPath, cancellation)));
        return verb;
    }

    private static async Task<int> RestoreAsync(IServiceProvider services, string file, string dataDirectory, CancellationToken cancellation)
    {
        Restored restored;
        using (var progress = new TerminalProgress<string>(what => what))
        {
            restored = await services.GetRequiredService<Restoring>().RestoreAsync(file, dataDirectory, progress, cancellation);
        }

        await CheckVerb.FindingsAsync(restored.Check.Findings);
        await Console.Out.WriteLineAsync(FormattableString.Invariant($"Restored to {restored.Folder}: the archive of {restored.Manifest.Made:yyyy-MM-dd HH:mm} UTC, {restored.Manifest.Sources} sources, {restored.Manifest.Acts} changes."));
        if (restored.Pending > 0) await Console.Out.WriteLineAsync($"It is of an older version, {restored.Manifest.Program}; the next start upgrades it.");
        if (restored.Beside) await Console.Out.WriteLineAsync($"There is an archive in {dataDirectory}, which was left as it is. To go on with the restored one, stop the archive and start it with --Archive:DataDirectory {restored.Folder}");
        return restored.Check.Sound ? CommandLine.Success : CommandLine.Failed;
    }
}
