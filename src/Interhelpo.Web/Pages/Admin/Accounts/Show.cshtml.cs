using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>One's own account, and what can be changed about it.</summary>
internal sealed class ShowModel(OwnAccess access) : OwnPage(access)
{
    public override string Heading => "Your account";

    public IActionResult OnGet() => Page();
}
