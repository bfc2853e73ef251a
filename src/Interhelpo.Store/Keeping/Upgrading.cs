using Interhelpo.Store.Keeping.Backups;
using Interhelpo.Store.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Interhelpo.Store.Keeping;

/// <summary>
/// Makes the database what this program needs, in one step: a backup first, then the migrations upon a copy, which takes the place of the database when it is whole and sound. Cut short
/// at any moment, the database is still the one before, and the next start begins again. A first database is made in the same way.
/// </summary>
public sealed class Upgrading(DatabaseCopies copies, BackupWriter backups, BackupShelf shelf, ArchiveFile file, TimeProvider clock, ILogger<Upgrading> log)
{
    private string NewPath => file.Path + ".upgrading";

    /// <summary>To be called by whoever holds the lock of migrations, with no connection in use in this process.</summary>
    /// <param name="isOld">Whether there is a database to keep; otherwise one is made.</param>
    /// <exception cref="ArchiveRefusedException">Another program works with the database, or what came of it is not sound. The database is as it was.</exception>
    internal async Task RunAsync(bool isOld, CancellationToken cancellation)
    {
        Clear();
        var backup = isOld ? await BackUpAsync(cancellation) : null;
        // What is kept open for the next context would be of the file that goes.
        SqliteConnection.ClearAllPools();
        try
        {
            if (isOld) await UpgradeAsync(cancellation);
            else await MakeAsync(cancellation);
        }
        catch when (backup is not null)
        {
            // The database is as it was: a start that is tried again and again must not fill the disk with copies of it.
            File.Delete(backup);
            throw;
        }
        finally
        {
            Clear();
        }
    }

    private async Task MakeAsync(CancellationToken cancellation)
    {
        await MigrateAsync(cancellation);
        // What an attempt that was cut short left of a first database says nothing yet.
        foreach (var left in new[] { "-wal", "-shm", "-journal" }) File.Delete(file.Path + left);
        File.Move(NewPath, file.Path, overwrite: true);
    }

    private async Task<string> BackUpAsync(CancellationToken cancellation)
    {
        var backup = shelf.PathFor(clock.GetUtcNow(), beforeUpgrade: true);
        await backups.WriteAsync(backup, shelf, cancellation);
        log.LogInformation("Upgrading the archive; as it was, it is kept in {Backup}", backup);
        return backup;
    }

    private async Task UpgradeAsync(CancellationToken cancellation)
    {
        await using var alone = await AloneAsync(cancellation);
        DatabaseCopies.Copy(alone, NewPath);
        await MigrateAsync(cancellation);
        // Whoever is to open the database waits for the lock of migrations, so nobody writes to the one that goes.
        File.Move(NewPath, file.Path, overwrite: true);
    }

    /// <summary>The database for ourselves: SQLite leaves its log only when no other connection is open.</summary>
    private async Task<SqliteConnection> AloneAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(DatabaseCopies.Unpooled(file.Path, SqliteOpenMode.ReadWrite)) { DefaultTimeout = 5 };
        try
        {
            await connection.OpenAsync(cancellation);
            if (connection.Ask("PRAGMA journal_mode=DELETE") != "delete") throw Busy();
            // Reading under the old journal keeps every writer out until it is closed.
            connection.Ask("BEGIN");
            connection.Ask("SELECT count(*) FROM sqlite_master");
            return connection;
        }
        catch (Exception failure)
        {
            await connection.DisposeAsync();
            if (failure is SqliteException { SqliteErrorCode: SqliteCodes.Busy or SqliteCodes.Locked }) throw Busy();
            throw;
        }
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await using (var db = await copies.At(NewPath).CreateDbContextAsync(cancellation))
        {
            await ForgetAbandonedLockAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            await SearchIndex.EnsureAsync(db, rebuild: true, cancellation);
            if (await DatabaseCheck.RunAsync(db, cancellation) is [var unsound, ..])
                throw new ArchiveRefusedException($"The database was not upgraded, because it would not be sound then: {unsound.Row} {unsound.Problem}. It is as it was; go on with the version before, and tell its makers.");
        }

        await using var connection = new SqliteConnection(DatabaseCopies.Unpooled(NewPath, SqliteOpenMode.ReadWrite));
        await connection.OpenAsync(cancellation);
        // All of it in the one file that takes the place; its log goes with the last connection.
        connection.Ask("PRAGMA wal_checkpoint(TRUNCATE)");
        await using var written = new FileStream(NewPath, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <summary>
    /// A program killed while migrating in place, as older versions did, leaves a row that Entity Framework would wait for without end. We hold the lock of the file system here, so nobody
    /// is migrating and the row is nobody's.
    /// </summary>
    private static async Task ForgetAbandonedLockAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var exists = await db.Database
            .SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellation);
        if (exists > 0) await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
    }

    private void Clear()
    {
        foreach (var left in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(NewPath + left);
    }

    private ArchiveRefusedException Busy() =>
        new($"The database {file.Path} must be upgraded for this version, but another program has it open, such as the archive in its older version. Stop that, then start again.");
}
