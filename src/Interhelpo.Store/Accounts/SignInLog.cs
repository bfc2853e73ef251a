using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Accounts;

/// <summary>Who got in, and who did not, for as long as somebody may want to look into it.</summary>
public sealed class SignInLog(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>After this a record is deleted.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(90);

    /// <param name="account">Null where nobody has the name that was given.</param>
    public async Task AddAsync(Account? account, SignInOutcome outcome, string? networkAddress, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var (now, old) = (clock.GetUtcNow(), clock.GetUtcNow() - Kept);
        await db.SignInRecords.Where(record => record.At < old).ExecuteDeleteAsync(cancellation);
        db.Add(new SignInRecord { At = now, Outcome = outcome, AccountId = account?.Id, Name = account?.UserName, NetworkAddress = networkAddress });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The latest of one account, newest first.</summary>
    public async Task<IReadOnlyList<SignInRecord>> OfAsync(string accountId, int most, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.SignInRecords.AsNoTracking().Where(record => record.AccountId == accountId).OrderByDescending(record => record.At).ThenByDescending(record => record.Id).Take(most).ToListAsync(cancellation);
    }

    public async Task<int> CountAsync(CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.SignInRecords.CountAsync(cancellation);
    }

    /// <summary>Those of everybody, newest first.</summary>
    public async Task<IReadOnlyList<SignInRecord>> ListAsync(int skip, int most, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.SignInRecords.AsNoTracking().OrderByDescending(record => record.At).ThenByDescending(record => record.Id).Skip(skip).Take(most).ToListAsync(cancellation);
    }
}
