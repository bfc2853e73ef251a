using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Makes a link by which somebody new gets in.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class InviteModel(Entering entering) : AdminPage
{
    public override string Heading => "Invite somebody";

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public AccountRole Role { get; set; }

    /// <summary>The link to hand over; null until it was made.</summary>
    public string? Link { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Name = (Name ?? "").Trim();
        if (!Enum.IsDefined(Role)) return BadRequest();
        var (result, secret) = await entering.InviteAsync(Name, Role, cancellation);
        if (secret is not null)
        {
            Link = SetUpLink.AddressOf($"{Request.Scheme}://{Request.Host}{Request.PathBase}", secret);
            return Page();
        }

        foreach (var error in result.Errors) ModelState.AddModelError(nameof(Name), error.Description);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
