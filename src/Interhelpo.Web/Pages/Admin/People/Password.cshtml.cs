using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Makes a link by which somebody chooses a new password.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class PasswordModel(Staff staff, EntryLinks links, UserManager<Account> accounts) : MemberPage(staff)
{
    /// <summary>Whether the link takes the second factor away too.</summary>
    [BindProperty]
    public bool WithoutSecondFactor { get; set; }

    /// <summary>The link to hand over; null until it was made.</summary>
    public string? Link { get; private set; }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await accounts.FindByIdAsync(id) is not { } account) return NotFound();
        Link = SetUpLink.AddressOf($"{Request.Scheme}://{Request.Host}{Request.PathBase}", await links.ResetAsync(account, WithoutSecondFactor, cancellation));
        return await ShowAsync(id, cancellation);
    }
}
