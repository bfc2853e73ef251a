using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Refuses passwords made of what everybody tries first: the name of the account or of the archive, or "password".</summary>
internal sealed class GuessablePasswords : IPasswordValidator<Account>
{
    private const int ShortestRest = 8;

    private static readonly string[] tried = ["interhelpo", "password", "passwort", "heslo", "parol", "qwerty", "qwertz", "letmein", "welcome", "administrator", "admin", "0123456789", "123456789", "12345678"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var rest = tried.Append(user.UserName ?? "").Where(word => word.Length > 2).Aggregate(password ?? "", (left, word) => left.Replace(word, "", StringComparison.OrdinalIgnoreCase));
        return Task.FromResult(rest.Length >= Math.Min(ShortestRest, password?.Length ?? 0) ? IdentityResult.Success : IdentityResult.Failed(new IdentityError
        {
            Code = "PasswordGuessable",
            Description = "This password is one of the first that are tried. Four words that have nothing to do with each other make a good one.",
        }));
    }
}
