using System.Security.Claims;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>The minutes between a right password and its code. What changes about how the account gets in makes them void.</summary>
internal static class PendingSignIn
{
    private const string Stamp = "stamp";

    private static readonly TimeSpan lasting = TimeSpan.FromMinutes(5);

    public static void Set(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "interhelpo-pending";
        options.Cookie.Path = "/admin";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = lasting;
        options.SlidingExpiration = false;
        options.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        options.Events.OnSigningIn = async context => ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new Claim(Stamp, await StampOfAsync(context.HttpContext, context.Principal)));
        options.Events.OnValidatePrincipal = async context =>
        {
            if (context.Principal!.FindFirstValue(Stamp) != await StampOfAsync(context.HttpContext, context.Principal!)) context.RejectPrincipal();
        };
    }

    private static async Task<string> StampOfAsync(HttpContext request, ClaimsPrincipal pending)
    {
        var account = await request.RequestServices.GetRequiredService<UserManager<Account>>().FindByIdAsync(pending.Identity?.Name ?? "");
        return account?.SecurityStamp ?? "";
    }
}
