using Interhelpo.Store.Accounts;
using Interhelpo.Store.Readers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Messages;

/// <summary>What the form to settle a message is filled with.</summary>
internal sealed record SettleForm(int Id, string? Outcome);

/// <summary>Says of a message that it was dealt with, and how.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class SettleModel(Letterbox letterbox) : MessagePage(letterbox)
{
    [BindProperty]
    public string? Outcome { get; set; }

    public string? Problem { get; private set; }

    public IActionResult OnGet()
    {
        Outcome = Message.Outcome;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Letterbox.SettleAsync(Message.Id, User.Identity!.Name!, Outcome?.Trim() ?? "", cancellation)) return LocalRedirect($"/admin/messages/{Message.Id}");
        Problem = "Somebody settled it already. To say something else, let it wait again first.";
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
