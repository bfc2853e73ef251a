using Interhelpo.Archive;
using Interhelpo.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Comparing;

/// <summary>A matter as it is kept, told as it was judged.</summary>
/// <param name="IsShown">Whether readers are shown it.</param>
internal sealed record KeptRow(JudgedMatter Matter, KeptTogether Together, bool IsShown);

/// <summary>Reads the matters that are kept back as they were judged, to go on from them.</summary>
internal sealed class KeptRows(ArchiveDb db, ToldArchive told)
{
    public async Task<IReadOnlyList<KeptRow>> ReadAsync(CancellationToken cancellation)
    {
        // A matter that people judged may rest on an older version of a source, which is not compared.
        var older = db.StatedPositions.IgnoreQueryFilters().Where(row => row.Statement.Source.Newer.Count > 0).Select(row => row.Position.MatterId);
        var stated = (await db.StatedPositions.IgnoreQueryFilters().Where(row => row.Statement.Source.Newer.Count == 0).OrderBy(row => row.PositionId).ThenBy(row => row.Ordinal)
            .Select(row => new { row.PositionId, row.StatementId, row.Start, row.End }).ToListAsync(cancellation)).ToLookup(row => row.PositionId);
        var positions = (await db.Set<Position>().IgnoreQueryFilters().OrderBy(row => row.MatterId).ThenBy(row => row.Ordinal)
            .Select(row => new { row.Id, row.MatterId, row.Value }).ToListAsync(cancellation)).ToLookup(row => row.MatterId);
        var matters = await db.Matters.IgnoreQueryFilters().AsNoTracking().Where(matter => !older.Contains(matter.Id)).OrderBy(matter => matter.Id).ToListAsync(cancellation);
        return [.. matters.Select(matter =>
        {
            var judged = new JudgedMatter(matter.Key, matter.Kind, matter.Topic, RelationOf(matter.State), matter.Because, matter.Voices,
                [.. positions[matter.Id].Select(row => new JudgedPosition(row.Value, [.. stated[row.Id].Select(each => told.WordsAt(each.StatementId, each.Start, each.End))]))]);
            var sources = judged.Positions.SelectMany(position => position.Evidence).Select(words => words.Statement.Source).ToHashSet(StringComparer.Ordinal);
            return new KeptRow(judged, new KeptTogether(matter.Key, sources), matter.Standing is MatterStanding.Found or MatterStanding.Accepted);
        })];
    }

    /// <summary>Of what a curator resolved it is no longer kept how the positions stand to each other; that they were set against each other is likeliest.</summary>
    private static Relation RelationOf(MatterState state) => state switch
    {
        MatterState.Agree => Relation.Agree,
        MatterState.Compatible => Relation.Compatible,
        _ => Relation.Contradict,
    };
}
