using System.Buffers.Text;
using System.Text.Json;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Passkeys (WebAuthn): a key on a phone, a computer or a stick, which asks there who it is. It stands for password and code together.</summary>
internal sealed class Passkeys(SignInManager<Account> signIn, UserManager<Account> accounts, OwnAccess access)
{
    public const int LongestName = 60;

    /// <summary>Found without a name being typed, and only with a finger, a face or a PIN.</summary>
    public static void Set(IdentityPasskeyOptions options) => (options.ResidentKeyRequirement, options.UserVerificationRequirement) = ("required", "required");

    /// <summary>What a browser needs to make one, as JSON; holds for a few minutes.</summary>
    public Task<string> CreationAsync(Account account) => signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id, Name = account.UserName!, DisplayName = account.UserName! });

    /// <summary>Keeps what the browser made; false when it does not answer what it was asked.</summary>
    public async Task<bool> AddAsync(Account account, string credential, string name, CancellationToken cancellation)
    {
        if (await AnsweredAsync(() => signIn.PerformPasskeyAttestationAsync(credential)) is not { Succeeded: true, Passkey: { } passkey, UserEntity: { } made } || made.Id != account.Id) return false;
        passkey.Name = name;
        if (!(await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded) return false;
        await DoneAsync(account, cancellation);
        return true;
    }

    /// <summary>Only what it is called changes; nobody is signed out.</summary>
    public Task RenameAsync(Account account, UserPasskeyInfo passkey, string name)
    {
        passkey.Name = name;
        return accounts.AddOrUpdatePasskeyAsync(account, passkey);
    }

    public async Task RemoveAsync(Account account, UserPasskeyInfo passkey, CancellationToken cancellation)
    {
        await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        await DoneAsync(account, cancellation);
    }

    public Task<IList<UserPasskeyInfo>> OfAsync(Account account) => accounts.GetPasskeysAsync(account);

    /// <summary>The one with this key in its address; null when there is none.</summary>
    public async Task<UserPasskeyInfo?> FindAsync(Account account, string id) => (await OfAsync(account)).FirstOrDefault(passkey => IdOf(passkey) == id);

    /// <summary>How an address names it.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    /// <summary>What a browser needs to ask for one, as JSON; holds for a few minutes.</summary>
    public Task<string> RequestAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    /// <summary>Signs in whose passkey it is; null when that failed.</summary>
    public async Task<Microsoft.AspNetCore.Identity.SignInResult?> SignInAsync(string credential)
    {
        var result = await AnsweredAsync(() => signIn.PasskeySignInAsync(credential));
        if (result is { Succeeded: true }) await signIn.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return result;
    }

    /// <summary>Whose passkey a browser's answer names, whether it is right or not.</summary>
    public async Task<Account?> OwnerAsync(string credential)
    {
        try
        {
            using var answer = JsonDocument.Parse(credential);
            var id = answer.RootElement.GetProperty("id").GetString() ?? "";
            return Base64Url.IsValid(id) ? await accounts.FindByPasskeyIdAsync(Base64Url.DecodeFromChars(id)) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Identity throws where nothing was asked for, or too long ago: an answer to nothing.</summary>
    private static async Task<T?> AnsweredAsync<T>(Func<Task<T>> work)
        where T : class
    {
        try
        {
            return await work();
        }
        catch (Exception nothing) when (nothing is InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private async Task DoneAsync(Account account, CancellationToken cancellation)
    {
        await signIn.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await access.KeepOnlyThisAsync(account, cancellation);
    }
}
