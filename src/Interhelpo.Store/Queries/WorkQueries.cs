using System.Text.Json;
using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>A work of the bibliography.</summary>
/// <param name="Id">The citation key, the name in its address.</param>
/// <param name="Csl">The description as a CSL-JSON item.</param>
/// <param name="Identifiers">Those that CSL has no variable for, by scheme: OCLC, S2CID.</param>
/// <param name="Citations">Every place that cites it.</param>
/// <param name="Sources">The ids of sources of the archive that are this work.</param>
public sealed record WorkView(
    string Id, JsonElement Csl, IReadOnlyDictionary<string, string> Identifiers, IReadOnlyList<CitationView> Citations, IReadOnlyList<string> Sources)
{
    /// <summary>Its page, relative to the root of the site.</summary>
    public string Url => Address.OfWork(Id);
}

/// <summary>A place that cites a work: the words of the reference, and the part of the work they name.</summary>
/// <param name="Locator">The part cited, without its label; null when none is.</param>
/// <param name="Label">The CSL term for the locator; null without one.</param>
public sealed record CitationView(string Source, int Start, int End, string Quote, string? Locator, string? Label);

/// <summary>Works in the order of their keys, with at most five SQL statements whatever their number.</summary>
public static class WorkQueries
{
    private const string List = "works";

    /// <summary>Schemes that are variables of CSL, and so stand in the item.</summary>
    private static readonly string[] InCsl = ["DOI", "ISBN", "ISSN", "URL", "PMID", "PMCID"];

    public static Task<Parsed<Page<WorkView>>> WorksAsync(this ArchiveDb db, WorkFilter filter, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return page.ReadAsync(List, numbers: 0, async after =>
        {
            var key = after.Text;
            var wanted = (await filter.ApplyAsync(db, cancellation)).Where(work => work.Key.CompareTo(key) > 0).OrderBy(work => work.Key).Take(page.Limit + 1);
            var cut = page.Cut(await RowsAsync(wanted, cancellation), row => new Cursor(List, row.Key));
            var views = await ReadAsync(db, cut.Items, cancellation);
            return new Page<WorkView>([.. views.Select(view => view.Item)], cut.Next);
        });
    }

    /// <summary>Null when there is no such work.</summary>
    public static async Task<Dated<WorkView>?> WorkAsync(this ArchiveDb db, string id, CancellationToken cancellation = default)
    {
        var rows = await RowsAsync(db.Works.Where(work => work.Key == id), cancellation);
        return (await ReadAsync(db, rows, cancellation)).SingleOrDefault();
    }

    private static Task<List<Row>> RowsAsync(IQueryable<CataloguedWork> works, CancellationToken cancellation) =>
        works.Select(work => new Row(work.Id, work.Key, work.Csl)).ToListAsync(cancellation);

    private static async Task<IReadOnlyList<Dated<WorkView>>> ReadAsync(ArchiveDb db, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var identifiers = (await db.Set<WorkIdentifier>().Where(identifier => EF.Parameter(ids).Contains(identifier.WorkId) && !InCsl.Contains(identifier.Scheme))
                .OrderByDescending(identifier => identifier.Valid).ThenBy(identifier => identifier.Id)
                .Select(identifier => new { identifier.WorkId, identifier.Scheme, identifier.Value })
                .ToListAsync(cancellation))
            .ToLookup(identifier => identifier.WorkId, identifier => (identifier.Scheme, identifier.Value));
        var citations = (await db.Citations.Where(citation => EF.Parameter(ids).Contains(citation.WorkId))
                .OrderBy(citation => citation.SourceId).ThenBy(citation => citation.Ordinal)
                .Select(citation => new Cited(citation.WorkId, citation.Source.Imported, new CitationView(
                    citation.Source.Slug, citation.Passage.Start, citation.Passage.End, citation.Passage.Quote, citation.Locator, citation.Label)))
                .ToListAsync(cancellation))
            .ToLookup(cited => cited.Work);
        var sources = (await db.Sources.Where(source => source.WorkId != null && EF.Parameter(ids).Contains(source.WorkId.Value)).OrderBy(source => source.Id)
                .Select(source => new { source.WorkId, source.Slug, source.Imported })
                .ToListAsync(cancellation))
            .ToLookup(source => source.WorkId!.Value, source => (source.Slug, source.Imported));

        return [.. rows.Select(row => new Dated<WorkView>(
            new WorkView(
                row.Key, JsonSerializer.Deserialize<JsonElement>(row.Csl),
                identifiers[row.Id].DistinctBy(identifier => identifier.Scheme).ToDictionary(identifier => identifier.Scheme, identifier => identifier.Value),
                [.. citations[row.Id].Select(cited => cited.View)], [.. sources[row.Id].Select(source => source.Slug)]),
            citations[row.Id].Select(cited => cited.Imported).Concat(sources[row.Id].Select(source => source.Imported)).DefaultIfEmpty().Max()))];
    }

    private sealed record Row(int Id, string Key, string Csl);

    private sealed record Cited(int Work, DateTimeOffset Imported, CitationView View);
}
