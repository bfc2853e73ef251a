using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Rights;

/// <summary>A source of which not everything may be open.</summary>
/// <param name="IsSuperseded">A newer version took its place.</param>
internal sealed record BoundSource(int Id, SourceRights Rights, bool IsSuperseded)
{
    /// <summary>Whether all of its words are open.</summary>
    public bool IsWhole => Rights == SourceRights.Public && !IsSuperseded;

    /// <summary>Whether those are open that are in use.</summary>
    public bool IsQuoted => !IsWhole && Rights != SourceRights.Closed;
}

/// <summary>
/// Opens and closes the statements and passages of sources. Where words lie within others is reckoned here and not asked of the database, which would hold every passage against every statement:
/// what this takes grows with the sources that are not wholly open, some hundred thousand rows a second.
/// </summary>
internal sealed class OpenedWords(ArchiveDb db, List<BoundSource> sources, OpenedRows changed)
{
    private readonly List<int> ids = sources.ConvertAll(source => source.Id);
    private readonly List<int> superseded = [.. sources.Where(source => source.IsSuperseded).Select(source => source.Id)];
    private readonly List<int> quoted = [.. sources.Where(source => source.IsQuoted).Select(source => source.Id)];

    public async Task BringAsync(CancellationToken cancellation)
    {
        var bySource = sources.ToDictionary(source => source.Id);
        var marks = await MarksAsync(cancellation);
        var noted = (await Noted().ToListAsync(cancellation)).ToHashSet();
        var open = await StatementsAsync(bySource, marks.ToDictionary(source => source.Key, source => Stretches.Of(source.Value.Select(mark => (mark.Start, mark.End)))), noted, cancellation);
        await PassagesAsync(bySource, marks.Values.SelectMany(source => source).Select(mark => mark.Id).ToHashSet(), noted, open, cancellation);
    }

    /// <summary>What articles quote; answered by source. An article that was made from a source is its whole text, and says nothing.</summary>
    private async Task<Dictionary<int, List<Mark>>> MarksAsync(CancellationToken cancellation)
    {
        var rows = await db.Articles.SelectMany(article => article.Passages, (article, passage) => new { Made = article.SourceId, passage.SourceId, passage.Id, passage.Start, passage.End })
            .Where(row => EF.Parameter(quoted).Contains(row.SourceId) && (row.Made == null || row.Made != row.SourceId || EF.Parameter(superseded).Contains(row.SourceId))).ToListAsync(cancellation);
        return rows.GroupBy(row => row.SourceId).ToDictionary(source => source.Key, source => source.Select(row => new Mark(row.Id, row.Start, row.End)).ToList());
    }

    /// <summary>Answers the stretches of each source that its open statements take.</summary>
    private async Task<Dictionary<int, Stretches>> StatementsAsync(Dictionary<int, BoundSource> bySource, Dictionary<int, Stretches> marked, HashSet<int> noted, CancellationToken cancellation)
    {
        var inUse = (await db.Statements.Where(row => EF.Parameter(quoted).Contains(row.SourceId) && (row.Events.Any() || db.StatedPositions.Any(stated => stated.StatementId == row.Id))).Select(row => row.Id).ToListAsync(cancellation)).ToHashSet();
        var rows = await db.Statements.Where(row => EF.Parameter(ids).Contains(row.SourceId)).Select(row => new { row.Id, row.SourceId, row.PassageId, row.IsOpen, row.Passage.Start, row.Passage.End }).ToListAsync(cancellation);
        var wanted = rows.ConvertAll(row => (Row: row, Open: bySource[row.SourceId].IsWhole
            || (bySource[row.SourceId].IsQuoted && (inUse.Contains(row.Id) || noted.Contains(row.PassageId) || (marked.TryGetValue(row.SourceId, out var marks) && marks.Touch(row.Start, row.End))))));
        await Openness.SetAsync(db.Statements, wanted.Where(pair => pair.Row.IsOpen != pair.Open).Select(pair => (pair.Row.Id, pair.Open)), changed.Statements, cancellation);
        return wanted.Where(pair => pair.Open).GroupBy(pair => pair.Row.SourceId, pair => (pair.Row.Start, pair.Row.End)).ToDictionary(source => source.Key, source => Stretches.Of(source, together: false));
    }

    private async Task PassagesAsync(Dictionary<int, BoundSource> bySource, HashSet<int> marked, HashSet<int> noted, Dictionary<int, Stretches> open, CancellationToken cancellation)
    {
        var cited = (await db.Citations.Where(citation => EF.Parameter(quoted).Contains(citation.SourceId)).Select(citation => citation.PassageId).ToListAsync(cancellation)).ToHashSet();
        var rows = await db.Passages.Where(row => EF.Parameter(ids).Contains(row.SourceId)).Select(row => new { row.Id, row.SourceId, row.Start, row.End, row.IsOpen }).ToListAsync(cancellation);
        var wanted = rows.Select(row => (row.Id, row.IsOpen, Open: bySource[row.SourceId].IsWhole
            || (bySource[row.SourceId] is { IsQuoted: true } source && (noted.Contains(row.Id) || marked.Contains(row.Id) || (!source.IsSuperseded && cited.Contains(row.Id)) || (open.TryGetValue(row.SourceId, out var statements) && statements.Hold(row.Start, row.End))))));
        await Openness.SetAsync(db.Passages, wanted.Where(row => row.IsOpen != row.Open).Select(row => (row.Id, row.Open)), changed.Passages, cancellation);
    }

    /// <summary>The passages that the chronicle which readers have notes.</summary>
    private IQueryable<int> Noted() => db.ChronicleNotes
        .Where(note => db.ChronicleEditions.Any(edition => edition.Id == note.EditionId && (edition.Standing == ChronicleStanding.Composed || edition.Standing == ChronicleStanding.Adopted)))
        .Select(note => note.PassageId);

    private sealed record Mark(int Id, int Start, int End);
}
