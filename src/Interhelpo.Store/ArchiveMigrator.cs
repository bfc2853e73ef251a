using Interhelpo.Store.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store;

/// <summary>
/// Brings the database of the archive to the state this program needs: creates what is missing, migrates what is older,
/// refuses what is newer, lost or no database. Doing it again changes nothing.
/// </summary>
public sealed class ArchiveMigrator(IDbContextFactory<ArchiveDb> archives, ArchiveFile file)
{
    /// <summary>How long a migration may take, waiting for another process that migrates included.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Makes the database ready. Several processes may call it at once: one migrates, the others wait.</summary>
    /// <exception cref="ArchiveRefusedException">The database cannot be used; the message says why and what to do.</exception>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(Limit);
        try
        {
            file.RefuseIfLost();
            file.CreateFolder();
            await using var alone = await WaitForLockAsync(limited.Token);
            await using var db = await archives.CreateDbContextAsync(limited.Token);
            await MigrateAloneAsync(db, limited.Token);
            file.Mark();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ArchiveRefusedException(
                $"The database {file.Path} was not ready after {Limit.TotalSeconds:0} seconds. If another Interhelpo is migrating it, wait for it; else try again.");
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new ArchiveRefusedException($"{file.Path} cannot be written ({denied.Message}). Give this user the right to write there, or set another data directory.");
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is SqliteCodes.NotADatabase or SqliteCodes.Corrupt)
        {
            throw new ArchiveRefusedException($"{file.Path} is not a sound SQLite database ({broken.Message}) Put a backup in its place.");
        }
    }

    private static async Task MigrateAloneAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var pending = await PendingAsync(db, cancellation);
        if (pending > 0)
        {
            await ForgetAbandonedLockAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
        }

        await SearchIndex.EnsureAsync(db, rebuild: pending > 0, cancellation);
    }

    private static async Task<int> PendingAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        var newer = applied.Find(migration => !known.Contains(migration));
        if (newer is not null)
        {
            throw new ArchiveRefusedException(
                $"The database was last used by a newer Interhelpo (it knows the migration {newer}, this one does not). Start that version, or restore a backup.");
        }

        return known.Count - applied.Count;
    }

    /// <summary>
    /// A process killed while migrating leaves a row that Entity Framework would wait for without end. We hold the lock of
    /// the file system here, so nobody is migrating and the row is nobody's.
    /// </summary>
    private static async Task ForgetAbandonedLockAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var exists = await db.Database
            .SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellation);
        if (exists > 0) await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
    }

    private async Task<FileStream> WaitForLockAsync(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(file.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file.LockPath))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }
}
