using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Admin.Accounts;

/// <summary>A page about one's own account. What changes how one gets in asks for the password once more: a browser left open must not give the account away.</summary>
internal abstract class OwnPage(OwnAccess access) : AdminPage
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    public Account Account { get; private set; } = null!;

    protected OwnAccess Access => access;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await access.AccountAsync(User) is not { } account)
        {
            context.Result = Challenge();
            return;
        }

        Account = account;
        await next();
    }

    /// <summary>Whether the password given is that of the account; if not, it is said beside its field.</summary>
    protected async Task<bool> ConfirmedAsync()
    {
        if (await access.ProblemAsync(Account, CurrentPassword ?? "") is not { } problem) return true;
        ModelState.AddModelError(nameof(CurrentPassword), problem);
        return false;
    }

    /// <summary>The form once more, with what is wrong beside its fields.</summary>
    protected IActionResult Again()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
