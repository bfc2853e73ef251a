using System.CommandLine;
using Interhelpo.Web.Hosting;

namespace Interhelpo.Web.Verbs;

/// <summary>What can be asked of the archive from a terminal. No verb: serve.</summary>
internal static class CommandLine
{
    public const int Success = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    private static readonly Func<string[], Command>[] Verbs = [ImportVerb.Build, CheckVerb.Build, BackupVerb.Build, RestoreVerb.Build, ReindexVerb.Build, ChronicleVerb.Build, SuggestionsVerb.Build, UserVerb.Build, EvaluateVerb.Build];

    private const string Description =
        """
        Interhelpo: an archive of sources, and of what they say.

        Without a verb it serves the archive to browsers until stopped. Settings go with every verb:
          --urls ADDRESS                  where to listen (http://localhost:5080)
          --Archive:DataDirectory DIR     the folder that keeps the archive (data)
          --Archive:SeedsDirectory DIR    documents of the first start (seeds/documents; "" for none)
          --Archive:Provider NAME         what keeps the rows (Sqlite)
        Each can stand in the environment too: Archive__DataDirectory, ASPNETCORE_URLS.
        """;

    /// <summary>Does what the arguments ask, and answers the exit code: 0 done, 1 the work failed, 2 wrong usage.</summary>
    public static async Task<int> Run(string[] args, Func<string[], Task<int>> serve)
    {
        var (settings, rest) = ConfigurationArguments.Split(args);
        var root = new RootCommand(Description);
        root.SetAction((_, _) => serve(settings));
        foreach (var build in Verbs) root.Subcommands.Add(build(settings));

        var line = root.Parse(rest);
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            var code = await line.InvokeAsync(invocation);
            return line.Errors.Count > 0 ? WrongUsage : code;
        }
        catch (Exception refused) when (Refusals.Explain(refused) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Reason);
            return refusal.ExitCode;
        }
    }
}
