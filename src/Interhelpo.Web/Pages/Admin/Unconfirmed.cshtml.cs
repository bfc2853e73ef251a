using Interhelpo.Archive;
using Interhelpo.Store;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>The articles with sentences that nobody held against their source since they were reworded.</summary>
internal sealed class UnconfirmedModel(ArchiveDb db) : AdminPage
{
    public override string Heading => "Reworded sentences";

    public IReadOnlyList<Article> Articles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Articles = await db.Articles.AsNoTracking().Where(article => article.Unconfirmed != "").OrderBy(article => article.Title).ToListAsync(cancellation);
}
