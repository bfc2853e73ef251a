using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>All states of a record, also of one that is gone.</summary>
internal sealed class HistoryModel(ArchiveDb db, RecordEditing records) : RecordPage(records)
{
    public override string Heading => Now?.Title ?? Steps[0].Title;

    public IReadOnlyList<RecordStep> Steps { get; private set; } = [];

    protected override bool NeedsRecord => false;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Steps = await db.HistoryAsync(Record, cancellation);
        return Now is null && Steps.Count == 0 ? NotFound() : Page();
    }
}
