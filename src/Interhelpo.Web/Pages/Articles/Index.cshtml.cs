using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Articles;

internal sealed record ArticleItem(string Slug, string Title, string Language, string Summary, int Total, int Sourced);

/// <summary>All articles.</summary>
internal sealed class IndexModel(ArchiveDb db) : PublicPage
{
    private const int PageSize = 50;

    public override string Heading => "Articles";

    public override string Description => "What the sources tell about Interhelpo, to be read from beginning to end.";

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<ArticleItem> Articles { get; private set; } = [];

    public async Task OnGetAsync(int? p, CancellationToken cancellation)
    {
        Pager = new(PageSize, await db.Articles.CountAsync(cancellation), p ?? 1);
        Articles = await db.Articles.OrderBy(article => article.Id).Skip(Pager.Skip).Take(Pager.Size)
            .Select(article => new ArticleItem(
                article.Slug, article.Title, article.Language, article.Summary, article.StatementsTotal, article.StatementsSourced))
            .ToListAsync(cancellation);
    }
}
