using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Interhelpo.Store.Accounts;

/// <summary>Accounts as Identity keeps them, but recovery codes only as hashes: whoever reads the database gets in with none of them.</summary>
public sealed class AccountStore(ArchiveDb db) : UserOnlyStore<Account, ArchiveDb>(db)
{
    /// <summary>Under which Identity keeps what is an account's own.</summary>
    public const string Provider = "[AspNetUserStore]";

    /// <summary>Under which Identity keeps the key of the authenticator app.</summary>
    public const string AuthenticatorKey = "AuthenticatorKey";

    /// <summary>Fewer than for passwords: a code is drawn by lot from 10^14.</summary>
    private const int Iterations = 20_000;

    private const int Bytes = 32;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return base.ReplaceCodesAsync(user, recoveryCodes.Select(code => HashOf(user, code)), cancellationToken);
    }

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return base.RedeemCodeAsync(user, HashOf(user, code), cancellationToken);
    }

    /// <summary>PBKDF2 with the key of the account, which is drawn by lot, as its salt: one hash tells whether a code is among ten.</summary>
    private static string HashOf(Account account, string code) =>
        Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(code, Encoding.UTF8.GetBytes(account.Id), Iterations, HashAlgorithmName.SHA512, Bytes));
}
