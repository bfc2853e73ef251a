using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>One's own drafts; for curators those of all.</summary>
internal sealed class IndexModel(ArchiveDb db) : AdminPage
{
    public override string Heading => "Drafts";

    public IReadOnlyList<RecordDraft> Drafts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (by, isCurator) = (User.Identity!.Name, User.IsInRole(nameof(AccountRole.Curator)));
        Drafts = await db.Drafts.AsNoTracking().Where(draft => isCurator || draft.By == by).OrderBy(draft => draft.Discarded != null).ThenByDescending(draft => draft.Updated).ToListAsync(cancellation);
    }
}
