using System.Security.Claims;
using Interhelpo.Store;
using Interhelpo.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>
/// Where the settings ask everybody for a second factor: leads whoever has none to the authenticator app before anything else below <c>/admin</c>.
/// A passkey does not count, for the password alone would still let somebody in.
/// </summary>
internal static class SecondFactorDemand
{
    private const string Here = "/admin/account/authenticator";

    private static readonly PathString[] open = [Here, "/admin/sign-in", "/admin/sign-out", "/admin/welcome"];

    public static void DemandSecondFactor(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<ArchiveSettings>().DemandsSecondFactor) return;
        app.Use(async (context, next) =>
        {
            if (await IsLackingAsync(context)) context.Response.Redirect(context.Request.PathBase + Here);
            else await next(context);
        });
    }

    private static async Task<bool> IsLackingAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (!path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase) || open.Any(each => path.StartsWithSegments(each, StringComparison.OrdinalIgnoreCase)) || context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id) return false;
        return !await context.RequestServices.GetRequiredService<ArchiveDb>().Users.AnyAsync(account => account.Id == id && account.TwoFactorEnabled, context.RequestAborted);
    }
}
