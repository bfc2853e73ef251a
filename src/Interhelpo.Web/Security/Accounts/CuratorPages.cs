using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Which pages ask who it is: all below <c>Pages/Admin</c> but those by which one gets in. A page that asks for more says so itself.</summary>
internal static class CuratorPages
{
    public static void ForCurators(this PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Admin");
        pages.AllowAnonymousToPage("/Admin/SignIn");
        pages.AllowAnonymousToPage("/Admin/SignInCode");
        pages.AllowAnonymousToPage("/Admin/SignInPasskey");
        pages.AllowAnonymousToPage("/Admin/SignInRecovery");
        pages.AllowAnonymousToPage("/Admin/Welcome");
    }
}
