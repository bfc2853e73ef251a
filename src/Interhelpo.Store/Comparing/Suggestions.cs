using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Comparing;

/// <summary>What a curator decides about matters that comparing is not sure of. Each answers the matter, or why there is nothing to decide.</summary>
public sealed class Suggestions(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>Its statements belong together: readers are shown it from now on.</summary>
    public Task<Parsed<Matter>> AcceptAsync(string id, string by, CancellationToken cancellation = default) => DecideAsync(id, by, MatterStanding.Accepted, cancellation);

    /// <summary>Its statements do not belong together: nobody is shown it, nor asked again. What readers were shown can be refused too.</summary>
    public Task<Parsed<Matter>> RefuseAsync(string id, string by, CancellationToken cancellation = default) => DecideAsync(id, by, MatterStanding.Refused, cancellation);

    private async Task<Parsed<Matter>> DecideAsync(string id, string by, MatterStanding standing, CancellationToken cancellation)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var matter = await db.Matters.IgnoreQueryFilters().SingleOrDefaultAsync(each => each.Slug == id, cancellation);
        if (matter is null)
            return Parsed<Matter>.Refused($"There is no matter “{id}”. The verb suggestions lists those that wait.");
        if (matter.Standing == standing)
            return Parsed<Matter>.Refused($"“{id}” is {(standing == MatterStanding.Accepted ? "accepted" : "refused")} already, by {matter.StandingBy}.");
        if (standing == MatterStanding.Accepted && matter.Standing == MatterStanding.Found)
            return Parsed<Matter>.Refused($"“{id}” is no suggestion: readers are shown it.");
        (matter.Standing, matter.StandingBy, matter.StandingAt, matter.Judged) = (standing, by, clock.GetUtcNow(), clock.GetUtcNow());
        db.Add(new Act { Kind = ActKind.Decided, By = by, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancellation);
        return matter;
    }
}
