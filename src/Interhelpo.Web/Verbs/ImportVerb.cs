using System.CommandLine;
using Interhelpo.Store.Importing;

namespace Interhelpo.Web.Verbs;

/// <summary><c>import PATH…</c>: brings documents into the archive. One that is refused keeps the others not out, but the exit code says so.</summary>
internal static class ImportVerb
{
    public static Command Build(string[] settings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, or folders of which every file is taken.",
            Arity = ArgumentArity.OneOrMore,
        };
        var verb = new Command("import", "Import documents. The same bytes are imported once; a refused file keeps the others not out.") { paths };
        verb.SetAction((line, cancellation) => VerbHost.RunAsync(settings, services => ImportAsync(services, line.GetRequiredValue(paths), cancellation)));
        return verb;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, string[] paths, CancellationToken cancellation)
    {
        var outcomes = await services.GetRequiredService<Importer>().ImportAsync(paths, new Outcomes(), cancellation);
        var (imported, known, refused) = (Count(ImportResult.Imported), Count(ImportResult.KnownAlready), Count(ImportResult.Refused));
        await Console.Out.WriteLineAsync($"{imported} imported, {known} known already, {refused} refused");
        return refused == 0 ? CommandLine.Success : CommandLine.Failed;

        int Count(ImportResult result) => outcomes.Count(outcome => outcome.Result == result);
    }

    /// <summary>A line a file, as it comes: what was refused on standard error.</summary>
    private sealed class Outcomes : IProgress<ImportOutcome>
    {
        public void Report(ImportOutcome value)
        {
            var (to, line) = value.Result switch
            {
                ImportResult.Imported => (Console.Out, $"imported  {value.File} as {value.Source}"),
                ImportResult.KnownAlready => (Console.Out, $"known     {value.File} as {value.Source}"),
                _ => (Console.Error, $"refused   {value.Reason}"),
            };
            to.WriteLine(line);
        }
    }
}
