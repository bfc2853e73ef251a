using System.Globalization;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Codes of an authenticator app (RFC 6238), each of which opens once: who looked over a shoulder gets in with none.</summary>
internal sealed class OnceOnlyCodes(IDbContextFactory<ArchiveDb> archives, TimeProvider clock) : AuthenticatorTokenProvider<Account>
{
    /// <summary>Longer than a code can be used: Identity takes those of two steps of half a minute before and after.</summary>
    private static readonly TimeSpan kept = TimeSpan.FromMinutes(5);

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        await base.ValidateAsync(purpose, token, manager, user) && await UseAsync(user.Id, int.Parse(token, CultureInfo.InvariantCulture));

    /// <summary>False when the code was used before.</summary>
    private async Task<bool> UseAsync(string accountId, int code)
    {
        await using var db = await archives.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (now, old) = (clock.GetUtcNow(), clock.GetUtcNow() - kept);
        await db.UsedCodes.Where(used => used.Used < old).ExecuteDeleteAsync();
        if (await db.UsedCodes.AnyAsync(used => used.AccountId == accountId && used.Code == code)) return false;
        db.Add(new UsedCode { AccountId = accountId, Code = code, Used = now });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }
}
