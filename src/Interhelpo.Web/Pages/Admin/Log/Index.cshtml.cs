using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Log;

/// <summary>Everything that was done.</summary>
internal sealed class IndexModel(ArchiveDb db) : AdminPage
{
    private const int PageSize = 50;

    public override string Heading => "Log";

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<(ActItem Act, IReadOnlyList<RecordStep> Steps)> Acts { get; private set; } = [];

    public async Task OnGetAsync(int? p, CancellationToken cancellation)
    {
        Pager = new(PageSize, await db.Acts.CountAsync(cancellation), p ?? 1);
        Acts = await db.LogAsync(Pager.Skip, Pager.Size, cancellation);
    }
}
