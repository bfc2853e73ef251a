using Interhelpo.Store;
using Interhelpo.Store.Importing;
using Interhelpo.Web.Background;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>How far a document is on its way into the archive.</summary>
internal sealed class ProgressModel(ArchiveDb db, WaitingImports imports) : AdminPage
{
    public static readonly IReadOnlyList<(ImportStage Stage, string Words)> Stages =
    [
        (ImportStage.Waiting, "Waits for its turn"),
        (ImportStage.Reading, "Is read"),
        (ImportStage.Storing, "Is stored, all of it or nothing"),
        (ImportStage.Comparing, "Is in the archive, and is compared with the other sources"),
    ];

    public override string Heading => "Bringing in a document";

    public int Id { get; private set; }

    /// <summary>The source it became; null while it is none.</summary>
    public string? Brought { get; private set; }

    /// <summary>Null when it is not on its way.</summary>
    public ImportStage? Stage { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        Id = id;
        Stage = imports.StageOf(id);
        if (Stage is not null) return Page();
        if (await db.Incoming.Where(each => each.Id == id).Select(each => new { each.AskedBy }).SingleOrDefaultAsync(cancellation) is { } waiting)
        {
            if (waiting.AskedBy is null) return LocalRedirect($"/admin/imports/{id}");
            Stage = ImportStage.Waiting;
            return Page();
        }

        Brought = imports.OutcomeOf(id)?.Source;
        return Brought is null ? NotFound() : Page();
    }
}
