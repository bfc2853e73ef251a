using System.CommandLine;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Keeping;

namespace Interhelpo.Web.Verbs;

/// <summary><c>reindex</c>: makes anew what the archive works out from its rows: the search index, and what its sources say about each other.</summary>
internal static class ReindexVerb
{
    public static Command Build(string[] settings)
    {
        var verb = new Command("reindex", "Make the search index anew from what the archive holds, and compare all its sources anew. Readers go on meanwhile.");
        verb.SetAction((_, cancellation) => VerbHost.RunAsync(settings, services => ReindexAsync(services, cancellation)));
        return verb;
    }

    private static async Task<int> ReindexAsync(IServiceProvider services, CancellationToken cancellation)
    {
        int made;
        using (var progress = new TerminalProgress<int>(count => $"{count} entries made"))
        {
            made = await services.GetRequiredService<Reindexing>().RunAsync(progress, cancellation);
        }

        await Console.Out.WriteLineAsync($"The search index has {made} entries.");
        var matters = await services.GetRequiredService<SourceComparer>().RunAsync(cancellation);
        await Console.Out.WriteLineAsync($"The sources speak of {matters} {(matters == 1 ? "matter" : "matters")} in common.");
        await Console.Out.WriteLineAsync("The chronicle is composed of what they tell; what is new to an adopted one is proposed.");
        return CommandLine.Success;
    }
}
