using Interhelpo.Store.Accounts;
using Interhelpo.Store.Readers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Messages;

/// <summary>Lets a settled message wait again.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class ReopenModel(Letterbox letterbox) : MessagePage(letterbox)
{
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Letterbox.ReopenAsync(Message.Id, cancellation);
        return LocalRedirect($"/admin/messages/{Message.Id}");
    }
}
