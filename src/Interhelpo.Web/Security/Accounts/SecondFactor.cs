using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>The codes of an authenticator app that an account asks for beside the password, and the recovery codes for who lost it.</summary>
internal sealed class SecondFactor(UserManager<Account> accounts, OwnAccess access, ArchiveDb db)
{
    private const int RecoveryCodes = 10;
    private const int Group = 4;

    /// <summary>The key that the app is to know, kept from the first time it is asked for.</summary>
    public async Task<string> KeyAsync(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } known) return known;
        var key = accounts.GenerateNewAuthenticatorKey();
        await accounts.SetAuthenticationTokenAsync(account, AccountStore.Provider, AccountStore.AuthenticatorKey, key);
        return key;
    }

    /// <summary>The key as it is typed: in groups of four.</summary>
    public static string InGroups(string key) => string.Join(' ', key.Chunk(Group).Select(group => new string(group)));

    /// <summary>What the app reads from the QR code.</summary>
    public static string AddressOf(Account account, string key) => $"otpauth://totp/Interhelpo:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer=Interhelpo&digits=6&period=30";

    /// <summary>A code without the blanks and dashes that people type between its parts.</summary>
    public static string Bare(string? code) => string.Concat((code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Asks for codes from now on, if this one is right, and answers the recovery codes; null if it is not.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(Account account, string? code, CancellationToken cancellation)
    {
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, Bare(code))) return null;
        await accounts.SetTwoFactorEnabledAsync(account, enabled: true);
        return await NewRecoveryCodesAsync(account, cancellation);
    }

    /// <summary>New recovery codes; those before are void.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account, CancellationToken cancellation)
    {
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await access.KeepOnlyThisAsync(account, cancellation);
        return [.. codes!];
    }

    /// <summary>The password is enough from now on; app and recovery codes are forgotten.</summary>
    public async Task TurnOffAsync(Account account, CancellationToken cancellation)
    {
        await accounts.SetTwoFactorEnabledAsync(account, enabled: false);
        await db.UserTokens.Where(token => token.UserId == account.Id).ExecuteDeleteAsync(cancellation);
        await access.KeepOnlyThisAsync(account, cancellation);
    }
}
