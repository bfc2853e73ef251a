using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Refuses names that readers could not tell from others, or not read: with control characters, blanks at an end, too long, or of somebody who worked here before.</summary>
internal sealed class AccountNames(ArchiveDb db) : IUserValidator<Account>
{
    private const int Longest = 80;

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
    {
        var name = user.UserName ?? "";
        var problem = name.Length > Longest ? $"A name has at most {Longest} characters."
            : name.Any(char.IsControl) ? "A name has no control characters."
            : name.Trim() != name || name.Contains("  ", StringComparison.Ordinal) ? "A name has no blanks at its ends, and no two in a row."
            : await IsFormerAsync(manager, user) ? $"Somebody called “{name}” worked here before, and the history says so. Choose another name."
            : null;
        return problem is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "UserNameUnreadable", Description = problem });
    }

    /// <summary>Whether the history says of somebody of this name, who is here no more, what they did: another must not stand behind that.</summary>
    private async Task<bool> IsFormerAsync(UserManager<Account> manager, Account user)
    {
        var wanted = manager.NormalizeName(user.UserName);
        if (await db.Users.AnyAsync(account => account.Id == user.Id || account.NormalizedUserName == wanted)) return false;
        var names = await db.Acts.Where(act => act.By != null).Select(act => act.By!).Union(db.Drafts.Select(draft => draft.By)).Union(db.SignInRecords.Where(record => record.Name != null).Select(record => record.Name!)).ToListAsync();
        return names.Exists(name => manager.NormalizeName(name) == wanted);
    }
}
