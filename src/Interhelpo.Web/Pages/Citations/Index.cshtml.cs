using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;
using Interhelpo.Web.Rendering.Works;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Citations;

/// <summary>Where a work is cited.</summary>
internal sealed record CitedAt(string Source, string SourceTitle, string Language, int Start, int End, string? Locator, string? Label);

/// <summary>A source that is this work.</summary>
internal sealed record SameSource(string Slug, string Title, string Language);

internal sealed record WorkItem(string Key, string Type, string? Language, WorkLine Line, IReadOnlyList<CitedAt> Citations, IReadOnlyList<SameSource> Sources);

/// <summary>The bibliography: the works that the sources cite.</summary>
internal sealed class IndexModel(ArchiveDb db) : PublicPage
{
    private const int PageSize = 50;

    public override string Heading => "Bibliography";

    public override string Description => "The works that the sources on Interhelpo cite, with every place that cites them.";

    public CitationFilter Filter { get; private set; } = new(null, null, null, null, null);

    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    public IReadOnlyList<WorkItem> Works { get; private set; } = [];

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public async Task OnGetAsync(string? q, string? type, string? year, string? language, string? author, int? p, CancellationToken cancellation)
    {
        Filter = new(q, type, year, language, author);
        var works = Filter.Apply(db);
        Facets = await works.FacetsAsync(Filter, cancellation);
        Pager = new(PageSize, await works.CountAsync(cancellation), p ?? 1);
        Works = await ReadAsync(works.OrderBy(work => work.Key).Skip(Pager.Skip).Take(Pager.Size), cancellation);
    }

    private static async Task<IReadOnlyList<WorkItem>> ReadAsync(IQueryable<CataloguedWork> works, CancellationToken cancellation)
    {
        var read = await works
            .Select(work => new
            {
                work.Key,
                work.Type,
                work.Title,
                work.Language,
                work.Csl,
                Citations = work.Citations.OrderBy(citation => citation.SourceId).ThenBy(citation => citation.Ordinal)
                    .Select(citation => new CitedAt(
                        citation.Source.Slug, citation.Source.Title, citation.Source.Language, citation.Passage.Start, citation.Passage.End,
                        citation.Locator, citation.Label))
                    .ToList(),
                Sources = work.Sources.OrderBy(source => source.Id).Select(source => new SameSource(source.Slug, source.Title, source.Language)).ToList(),
            })
            .ToListAsync(cancellation);
        return [.. read.Select(work => new WorkItem(
            work.Key, work.Type, work.Language, WorkLine.Of(WorkLine.Read(work.Csl), work.Title), work.Citations, work.Sources))];
    }
}
