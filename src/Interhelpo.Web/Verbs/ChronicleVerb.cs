using System.CommandLine;
using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Chronicling;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Verbs;

/// <summary><c>chronicle</c>: tells how the chronicle stands and what is proposed to it; <c>adopt</c>, <c>take</c> and <c>refuse</c> decide.</summary>
internal static class ChronicleVerb
{
    public static Command Build(string[] settings)
    {
        var verb = new Command("chronicle", "Tell who adopted the chronicle, and what later sources would have otherwise in it.")
        {
            Deciding(settings, "adopt", "Take over the chronicle as it was composed: from now on it stays, and what sources add is proposed.", "adopted", (decisions, by, cancellation) => decisions.AdoptAsync(by, cancellation)),
            Deciding(settings, "take", "Put what is proposed in the place of the chronicle.", "taken", (decisions, by, cancellation) => decisions.TakeAsync(by, cancellation)),
            Deciding(settings, "refuse", "Leave the chronicle as it is; the same is not proposed again.", "refused", (decisions, by, cancellation) => decisions.RefuseAsync(by, cancellation)),
        };
        verb.SetAction((_, cancellation) => VerbHost.RunAsync(settings, services => TellAsync(services, cancellation)));
        return verb;
    }

    private static Command Deciding(
        string[] settings, string name, string description, string done, Func<ChronicleDecisions, string, CancellationToken, Task<Parsed<ChronicleEdition>>> decide)
    {
        var by = CuratorOption.New();
        var verb = new Command(name, description) { by };
        verb.SetAction((line, cancellation) => VerbHost.RunAsync(settings, async services =>
        {
            var decided = await decide(services.GetRequiredService<ChronicleDecisions>(), line.GetRequiredValue(by).Trim(), cancellation);
            await (decided.Ok ? Console.Out : Console.Error).WriteLineAsync(decided.Ok ? $"{char.ToUpperInvariant(done[0])}{done[1..]} by {decided.Value.DecidedBy}." : decided.Reason);
            return decided.Ok ? CommandLine.Success : CommandLine.Failed;
        }));
        return verb;
    }

    private static async Task<int> TellAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync(cancellation);
        var editions = await db.ChronicleEditions.AsNoTracking().Where(edition => edition.Standing != ChronicleStanding.Replaced).ToListAsync(cancellation);
        await Console.Out.WriteLineAsync(ChronicleReport.Of(editions));
        return CommandLine.Success;
    }
}
