using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Sources;

internal sealed record SourceItem(
    string Slug, string Title, string Language, SourceKind Kind, string FileName, int Characters, DateTimeOffset Imported, int Statements, int Citations);

/// <summary>All sources.</summary>
internal sealed class IndexModel(ArchiveDb db) : PublicPage
{
    private const int PageSize = 50;

    public override string Heading => "Sources";

    public override string Description => "The documents that everything in this archive leads back to, as they came in.";

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<SourceItem> Sources { get; private set; } = [];

    public async Task OnGetAsync(int? p, CancellationToken cancellation)
    {
        Pager = new(PageSize, await db.NewestSources().CountAsync(cancellation), p ?? 1);
        Sources = await db.NewestSources().OrderBy(source => source.Id).Skip(Pager.Skip).Take(Pager.Size)
            .Select(source => new SourceItem(
                source.Slug, source.Title, source.Language, source.Kind, source.FileName, source.Characters, source.Imported,
                source.Statements.Count, db.Citations.Count(citation => citation.SourceId == source.Id)))
            .ToListAsync(cancellation);
    }
}
