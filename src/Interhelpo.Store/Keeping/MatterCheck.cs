using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Whether every position on a matter is taken somewhere, and its words stand in the statement that takes it.</summary>
internal static class MatterCheck
{
    private const string Remedy = "Run the verb reindex.";

    public static async Task<List<CheckFinding>> RunAsync(ArchiveDb db, CancellationToken cancellation)
    {
        // What was refused stays refused when its words come back, so it stays though they are gone.
        var unfounded = await db.Matters.IgnoreQueryFilters().Where(matter => (matter.Positions.Count == 0 && matter.Standing != MatterStanding.Refused) || matter.Positions.Any(position => position.Stated.Count == 0))
            .Select(matter => matter.Slug)
            .ToListAsync(cancellation);
        var astray = await db.StatedPositions.IgnoreQueryFilters()
            .Where(stated => stated.Start >= stated.End || stated.Start < stated.Statement.Passage.Start || stated.End > stated.Statement.Passage.End)
            .Select(stated => stated.Position.Matter.Slug).Distinct()
            .ToListAsync(cancellation);
        return
        [
            .. unfounded.Select(slug => new CheckFinding($"matter {slug}", "has a position that no statement takes", Remedy)),
            .. astray.Select(slug => new CheckFinding($"matter {slug}", "has a position whose words are not in the statement that takes it", Remedy)),
        ];
    }
}
