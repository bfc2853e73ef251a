using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>All records of a kind; by its key, one of them.</summary>
internal sealed class IndexModel(ArchiveDb db) : AdminPage
{
    private const int PageSize = 100;

    public override string Heading => char.ToUpperInvariant(RecordKindWords.Many(Kind)[0]) + RecordKindWords.Many(Kind)[1..];

    public RecordKind Kind { get; private set; }

    public string? Words { get; private set; }

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<RecordItem> Items { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, string? q, string? key, int? p, CancellationToken cancellation)
    {
        if (RecordKindWords.Of(kind) is not { } found) return NotFound();
        (Kind, Words) = (found, string.IsNullOrWhiteSpace(q) ? null : q.Trim());
        if (key is not null) return await db.RecordIdAsync(Kind, key, cancellation) is { } id ? LocalRedirect(RecordKindWords.Admin(Kind, id)) : NotFound();
        var all = await db.RecordItemsAsync(Kind, Words, cancellation);
        Pager = new(PageSize, all.Count, p ?? 1);
        Items = [.. all.Skip(Pager.Skip).Take(Pager.Size)];
        return Page();
    }
}
