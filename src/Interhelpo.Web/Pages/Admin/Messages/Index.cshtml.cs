using Interhelpo.Archive;
using Interhelpo.Store.Readers;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Admin.Messages;

/// <summary>What readers wrote: what waits, or what was settled.</summary>
internal sealed class IndexModel(Letterbox letterbox) : AdminPage
{
    private const int PageSize = 50;

    public override string Heading => IsSettled ? "Settled messages of readers" : "Messages of readers";

    /// <summary>Whether those are shown that were settled.</summary>
    public bool IsSettled { get; private set; }

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<ReaderMessage> Messages { get; private set; } = [];

    public async Task OnGetAsync(string? show, int? p, CancellationToken cancellation)
    {
        IsSettled = show == "settled";
        Pager = new(PageSize, await letterbox.CountAsync(IsSettled, cancellation), p ?? 1);
        Messages = await letterbox.ListAsync(IsSettled, Pager.Skip, Pager.Size, cancellation);
    }
}
