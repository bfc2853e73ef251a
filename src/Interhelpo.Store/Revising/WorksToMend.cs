using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>Two works that may be one.</summary>
public sealed record AlikeWorks(RecordItem One, RecordItem Other);

/// <summary>Works that somebody should look at.</summary>
public static class WorksToMend
{
    private const int MostPairs = 2_000;

    /// <summary>What is published in print and usually has an identifier.</summary>
    private static readonly string[] identified = [WorkType.Book, "chapter", "article-journal", WorkType.Thesis, "report", "paper-conference"];

    /// <summary>Books, articles and the like that have neither an identifier nor an address.</summary>
    public static IQueryable<CataloguedWork> Unidentified(this ArchiveDb db) =>
        db.Works.IgnoreQueryFilters().Where(work => identified.Contains(work.Type) && !work.Identifiers.Any() && !work.Csl.Contains("\"URL\":"));

    /// <summary>Pairs of works whose descriptions are nearly equal. Of a bibliography with very many that begin alike, the first two thousand pairs are looked at.</summary>
    public static async Task<IReadOnlyList<AlikeWorks>> AlikeAsync(this ArchiveDb db, CancellationToken cancellation = default)
    {
        var pairs = await db.WorkBlocks.Join(db.WorkBlocks, one => one.Key, other => other.Key, (one, other) => new { One = one.WorkId, Other = other.WorkId })
            .Where(pair => pair.One < pair.Other).Distinct().OrderBy(pair => pair.One).ThenBy(pair => pair.Other).Take(MostPairs).ToListAsync(cancellation);
        var apart = (await WorksApart.InForce(db).SelectMany(act => act.Moves).Select(move => new { One = move.From!.Value, Other = move.To!.Value }).ToListAsync(cancellation)).ToHashSet();
        pairs.RemoveAll(apart.Contains);
        var ids = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().ToList();
        var works = await db.Works.IgnoreQueryFilters().AsNoTracking().Where(work => EF.Parameter(ids).Contains(work.Id)).ToDictionaryAsync(work => work.Id, cancellation);
        var read = works.Values.ToDictionary(work => work.Id, WorkRecord.Read);
        return [.. pairs.Where(pair => WorkIdentity.MayBeSame(read[pair.One], read[pair.Other])).Select(pair => new AlikeWorks(Item(works[pair.One]), Item(works[pair.Other])))];
    }

    /// <summary>Pairs of works that somebody told apart, the last first.</summary>
    public static async Task<IReadOnlyList<ToldApart>> ToldApartAsync(this ArchiveDb db, CancellationToken cancellation = default)
    {
        var rows = await WorksApart.InForce(db).OrderByDescending(act => act.Id).SelectMany(act => act.Moves, (act, move) => new { act.Id, act.By, act.At, act.Why, move.From, move.To }).ToListAsync(cancellation);
        var ids = rows.SelectMany(row => new[] { row.From, row.To }).OfType<int>().Distinct().ToList();
        var works = await db.Works.IgnoreQueryFilters().AsNoTracking().Where(work => EF.Parameter(ids).Contains(work.Id)).ToDictionaryAsync(work => work.Id, cancellation);
        return [.. rows.Where(row => works.ContainsKey(row.From!.Value) && works.ContainsKey(row.To!.Value))
            .Select(row => new ToldApart(new(Item(works[row.From!.Value]), Item(works[row.To!.Value])), row.Id, row.By!, row.At, row.Why))];
    }

    private static RecordItem Item(CataloguedWork work) => new() { Id = work.Id, Key = work.Key, Title = work.Title };
}
