using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Readers;

/// <summary>What readers wrote to the curators: put in, dealt with, and in time forgotten who wrote it.</summary>
public sealed class Letterbox(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>With so many waiting it takes no more.</summary>
    public const int MostWaiting = 500;

    /// <summary>So long after it was settled a message keeps name and mail of who wrote it.</summary>
    public static TimeSpan SenderKept { get; } = TimeSpan.FromDays(365);

    /// <summary>Keeps a message; false when too many wait.</summary>
    public async Task<bool> PutInAsync(ReaderMessage message, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.ReaderMessages.CountAsync(each => each.DoneAt == null, cancellation) >= MostWaiting) return false;
        db.Add(message);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    public async Task<int> CountAsync(bool settled, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.ReaderMessages.CountAsync(message => message.DoneAt != null == settled, cancellation);
    }

    /// <summary>Those that wait, the one that waited longest first; or those that were settled, the latest first.</summary>
    public async Task<IReadOnlyList<ReaderMessage>> ListAsync(bool settled, int skip, int most, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var messages = db.ReaderMessages.AsNoTracking().Where(message => message.DoneAt != null == settled);
        var ordered = settled ? messages.OrderByDescending(message => message.DoneAt).ThenByDescending(message => message.Id) : messages.OrderBy(message => message.Id);
        return await ordered.Skip(skip).Take(most).ToListAsync(cancellation);
    }

    public async Task<ReaderMessage?> FindAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.ReaderMessages.AsNoTracking().SingleOrDefaultAsync(message => message.Id == id, cancellation);
    }

    /// <summary>False when it waits no more: what another curator said of it stays.</summary>
    public async Task<bool> SettleAsync(int id, string by, string outcome, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.ReaderMessages.SingleOrDefaultAsync(message => message.Id == id && message.DoneAt == null, cancellation) is not { } waiting) return false;
        waiting.Settle(by, outcome, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    public async Task ReopenAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.ReaderMessages.SingleOrDefaultAsync(message => message.Id == id, cancellation) is not { } settled) return;
        settled.Reopen();
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Forgets who wrote what was settled long ago, and answers of how many messages.</summary>
    public async Task<int> ForgetSendersAsync(CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var old = clock.GetUtcNow() - SenderKept;
        return await db.ReaderMessages.Where(message => message.DoneAt < old && (message.Name != null || message.Mail != null))
            .ExecuteUpdateAsync(message => message.SetProperty(each => each.Name, (string?)null).SetProperty(each => each.Mail, (string?)null), cancellation);
    }
}
