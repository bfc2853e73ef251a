using System.CommandLine;
using Interhelpo.Store.Keeping.Backups;

namespace Interhelpo.Web.Verbs;

/// <summary><c>backup</c>: writes the archive as it is at this moment into one file, while readers and curators go on.</summary>
internal static class BackupVerb
{
    public static Command Build(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "Where to write it, such as archive.zip. A file that is there is never written over." };
        var keys = new Option<bool>("--with-keys") { Description = "Takes along what forms and cookies are sealed with. Keep such a backup secret." };
        var verb = new Command("backup", "Write the whole archive as it is at this moment into one file, a ZIP with checksums. Everybody goes on working meanwhile.") { file, keys };
        verb.SetAction((line, cancellation) => VerbHost.RunAsync(settings, services => BackUpAsync(services, line.GetRequiredValue(file), line.GetValue(keys), cancellation)));
        return verb;
    }

    private static async Task<int> BackUpAsync(IServiceProvider services, string file, bool withKeys, CancellationToken cancellation)
    {
        BackupManifest manifest;
        using (var progress = new TerminalProgress<string>(what => what))
        {
            manifest = await services.GetRequiredService<BackupWriter>().WriteAsync(file, withKeys, progress, cancellation);
        }

        await Console.Out.WriteLineAsync(FormattableString.Invariant($"Written to {Path.GetFullPath(file)}: {manifest.Sources} sources, {manifest.Acts} changes, {new FileInfo(file).Length / 1_000_000.0:0.0} MB."));
        return CommandLine.Success;
    }
}
