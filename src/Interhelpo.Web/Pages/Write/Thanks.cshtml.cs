using Interhelpo.Store;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Write;

/// <summary>What follows a message, and leads back to where the reader was.</summary>
[ResponseCache(NoStore = true)]
internal sealed class ThanksModel(ArchiveDb db) : WritingPage(db)
{
    public override string Heading => "Thank you";

    public override string Description => "Your message was sent.";

    public IActionResult OnGet() => Page();
}
