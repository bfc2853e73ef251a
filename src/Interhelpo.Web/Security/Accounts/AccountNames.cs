using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Refuses names that readers could not tell from others, or not read: with control characters, blanks at an end, or too long.</summary>
internal sealed class AccountNames : IUserValidator<Account>
{
    private const int Longest = 80;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
    {
        var name = user.UserName ?? "";
        var problem = name.Length > Longest ? $"A name has at most {Longest} characters."
            : name.Any(char.IsControl) ? "A name has no control characters."
            : name.Trim() != name || name.Contains("  ", StringComparison.Ordinal) ? "A name has no blanks at its ends, and no two in a row."
            : null;
        return Task.FromResult(problem is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "UserNameUnreadable", Description = problem }));
    }
}
