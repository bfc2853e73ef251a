using Interhelpo.Store.Accounts;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>What a role may do, in words.</summary>
internal static class AccountRoleWords
{
    public static string Of(AccountRole role) => role switch
    {
        AccountRole.Contributor => "draft and propose",
        AccountRole.Curator => "publish and decide",
        _ => "everything, people and settings too",
    };
}
