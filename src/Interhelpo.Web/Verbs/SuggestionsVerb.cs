using System.CommandLine;
using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Verbs;

/// <summary><c>suggestions</c>: lists matters that comparing is not sure of; <c>accept</c> and <c>refuse</c> decide one.</summary>
internal static class SuggestionsVerb
{
    public static Command Build(string[] settings)
    {
        var verb = new Command("suggestions", "List what sources may agree or disagree about, too unsure to be shown to readers.")
        {
            Deciding(settings, "accept", "Its statements belong together: show it to readers.", "Accepted", (suggestions, id, by, cancellation) => suggestions.AcceptAsync(id, by, cancellation)),
            Deciding(settings, "refuse", "Its statements do not belong together: neither show nor suggest it again. What readers are shown can be refused too.", "Refused", (suggestions, id, by, cancellation) => suggestions.RefuseAsync(id, by, cancellation)),
        };
        verb.SetAction((_, cancellation) => VerbHost.RunAsync(settings, services => TellAsync(services, cancellation)));
        return verb;
    }

    private static Command Deciding(string[] settings, string name, string description, string done, Func<Suggestions, string, string, CancellationToken, Task<Parsed<Matter>>> decide)
    {
        var id = new Argument<string>("ID") { Description = "The matter, as suggestions lists it, or as its address ends." };
        var by = CuratorOption.New();
        var verb = new Command(name, description) { id, by };
        verb.SetAction((line, cancellation) => VerbHost.RunAsync(settings, async services =>
        {
            var decided = await decide(services.GetRequiredService<Suggestions>(), line.GetRequiredValue(id), line.GetRequiredValue(by).Trim(), cancellation);
            await (decided.Ok ? Console.Out : Console.Error).WriteLineAsync(decided.Ok ? $"{done} by {decided.Value.StandingBy}: {decided.Value.Topic}." : decided.Reason);
            return decided.Ok ? CommandLine.Success : CommandLine.Failed;
        }));
        return verb;
    }

    private static async Task<int> TellAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync(cancellation);
        var suggestions = await db.SuggestionsAsync(cancellation);
        foreach (var matter in suggestions)
        {
            await Console.Out.WriteLineAsync($"{matter.Id}: may {(matter.State is MatterState.Contradict ? "contradict" : "agree")}. {matter.Because}");
            foreach (var position in matter.Positions)
                await Console.Out.WriteLineAsync($"  “{position.Value}” – {string.Join(" – ", position.Evidence.Select(evidence => $"{evidence.Source}: {evidence.Quote}"))}");
        }

        await Console.Out.WriteLineAsync(suggestions.Count == 0 ? "Nothing waits: what comparing is sure of is shown to readers." : $"{suggestions.Count} wait. Decide with: suggestions accept ID --by NAME, suggestions refuse ID --by NAME.");
        return CommandLine.Success;
    }
}
