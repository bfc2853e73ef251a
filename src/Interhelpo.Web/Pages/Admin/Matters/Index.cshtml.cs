using Interhelpo.Archive;
using Interhelpo.Store;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Matters;

internal sealed record MatterToJudge(int Id, string Topic, IReadOnlyList<string> Values);

/// <summary>What sources disagree about without a verdict, or what comparing is not sure of.</summary>
internal sealed class IndexModel(ArchiveDb db) : AdminPage
{
    public override string Heading => IsSuggested ? "Suggestions" : "Disagreements without a verdict";

    public bool IsSuggested { get; private set; }

    public IReadOnlyList<MatterToJudge> Matters { get; private set; } = [];

    public async Task OnGetAsync(string? show, CancellationToken cancellation)
    {
        IsSuggested = show == "suggested";
        var all = db.Matters.IgnoreQueryFilters();
        var waiting = IsSuggested ? all.Where(matter => matter.Standing == MatterStanding.Suggested) : db.Matters.Where(matter => matter.State == MatterState.Contradict && matter.Verdict == null);
        Matters = await waiting.OrderBy(matter => matter.Topic)
            .Select(matter => new MatterToJudge(matter.Id, matter.Topic, db.Set<Position>().IgnoreQueryFilters().Where(position => position.MatterId == matter.Id).OrderBy(position => position.Ordinal).Select(position => position.Value).ToList()))
            .ToListAsync(cancellation);
    }
}
