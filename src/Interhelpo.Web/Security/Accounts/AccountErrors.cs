using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>What is wrong with a name or a password, and what to do, in plain words.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"Somebody is called “{userName}” already. Choose another name.");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "Give a name; readers see it beside what you decide.");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"Use at least {length} characters. A sentence is easy to remember.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), $"Use at least {uniqueChars} different characters.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
