using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Works;

/// <summary>Works that lack what a library finds them by.</summary>
internal sealed class UnidentifiedModel(ArchiveDb db) : AdminPage
{
    private const int PageSize = 100;

    public override string Heading => "Works without identifiers";

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<RecordItem> Works { get; private set; } = [];

    public async Task OnGetAsync(int? p, CancellationToken cancellation)
    {
        Pager = new(PageSize, await db.Unidentified().CountAsync(cancellation), p ?? 1);
        Works = await db.Unidentified().OrderBy(work => work.Key).Skip(Pager.Skip).Take(Pager.Size).Select(work => new RecordItem { Id = work.Id, Key = work.Key, Title = work.Title }).ToListAsync(cancellation);
    }
}
