using Interhelpo.Store.Importing;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Admin.Notes;

/// <summary>What the importer was not sure of: what waits, or what was settled.</summary>
internal sealed class IndexModel(ImportNotes notes) : AdminPage
{
    private const int PageSize = 100;

    public override string Heading => IsSettled ? "Settled notes of imports" : "Notes of imports";

    /// <summary>Whether those are shown that were settled.</summary>
    public bool IsSettled { get; private set; }

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<NoteItem> Notes { get; private set; } = [];

    public async Task OnGetAsync(string? show, int? p, CancellationToken cancellation)
    {
        IsSettled = show == "settled";
        Pager = new(PageSize, await notes.CountAsync(IsSettled, cancellation), p ?? 1);
        Notes = await notes.ListAsync(IsSettled, Pager.Skip, Pager.Size, cancellation);
    }
}
