using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Readers;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Pages.Admin.Records;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Messages;

/// <summary>One message as it was written. It is the page that follows settling it, so that it can be opened again from there.</summary>
internal sealed class ShowModel(Letterbox letterbox, ArchiveDb db) : MessagePage(letterbox)
{
    /// <summary>Where the record is worked on that the page shows; null when it shows none, or it is gone.</summary>
    public string? Record { get; private set; }

    /// <summary>A mail to who wrote; null without an address.</summary>
    public string? Answer => Message.Mail is not { } mail ? null
        : $"mailto:{Uri.EscapeDataString(mail).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString($"Your message about {Message.PageTitle}")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Address.RecordAt(Uri.UnescapeDataString(Message.Page)) is var (kind, key) && await db.RecordIdAsync(kind, key, cancellation) is { } id) Record = RecordKindWords.Admin(kind, id);
        return Page();
    }
}
