using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Log;

/// <summary>One act: what it changed. It is the page that follows every act, so that it can be taken back from there.</summary>
internal sealed class ShowModel(ArchiveDb db) : AdminPage
{
    public override string Heading
    {
        get
        {
            var words = ActWords.Of(Act.Kind);
            return char.ToUpperInvariant(words[0]) + words[1..];
        }
    }

    public ActItem Act { get; private set; } = null!;

    public IReadOnlyList<RecordStep> Steps { get; private set; } = [];

    public int Moves { get; private set; }

    /// <summary>Of an import, the key of the source it brought; null when that is gone.</summary>
    public int? Brought { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await db.ActAsync(id, cancellation) is not { } found) return NotFound();
        (Act, Steps, Moves) = found;
        if (Act.Source is { } source) Brought = await db.RecordIdAsync(RecordKind.Source, source, cancellation);
        return Page();
    }
}
