using System.Security.Claims;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Who signed in: with the role of the account and all those before it, so that a page asks for the least it needs.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(Enum.GetValues<AccountRole>().Where(role => role <= user.Role).Select(role => new Claim(identity.RoleClaimType, role.ToString())));
        return identity;
    }
}
