using Interhelpo.Store;
using Interhelpo.Store.Search;
using Interhelpo.Web.Pages.Admin.Drafts;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>What can be cited, found while one types; a part of a page.</summary>
internal sealed class CitableModel(ArchiveSearch search, ArchiveDb db) : AdminPage
{
    public override string Heading => "To cite";

    public IReadOnlyList<CitableItem> Items { get; private set; } = [];

    public bool IsEmpty { get; private set; }

    public async Task OnGetAsync(string? find, CancellationToken cancellation)
    {
        Items = await CitableItems.FindAsync(search, db, find?.Trim() ?? "", cancellation);
        IsEmpty = Items.Count == 0 && !string.IsNullOrWhiteSpace(find);
    }
}
