using Interhelpo.Store.Keeping;
using Interhelpo.Store.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store;

/// <summary>
/// Brings the database of the archive to the state this program needs: creates what is missing, upgrades what is older (<see cref="Upgrading"/>),
/// refuses what is newer, lost or no database. Doing it again changes nothing.
/// </summary>
public sealed class ArchiveMigrator(IDbContextFactory<ArchiveDb> archives, ArchiveFile file, Upgrading upgrading)
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
            await MigrateAloneAsync(limited.Token);
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

    private async Task MigrateAloneAsync(CancellationToken cancellation)
    {
        var applied = 0;
        await using (var db = await archives.CreateDbContextAsync(cancellation))
        {
            if (!file.IsEmpty) applied = await AppliedAsync(db, cancellation);
            if (applied == db.Database.GetMigrations().Count())
            {
                await SearchIndex.EnsureAsync(db, rebuild: false, cancellation);
                return;
            }

            if (applied == 0 && !file.IsEmpty) await RefuseForeignAsync(db, cancellation);
        }

        await upgrading.RunAsync(isOld: applied > 0, cancellation);
    }

    /// <summary>How many migrations this program knows were made.</summary>
    private static async Task<int> AppliedAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        var newer = applied.Find(migration => !known.Contains(migration));
        if (newer is not null)
        {
            throw new ArchiveRefusedException(
                $"The database was last used by a newer Interhelpo (it knows the migration {newer}, this one does not). Start that version, or restore a backup.");
        }

        return applied.Count;
    }

    /// <summary>A database that no migration was made in, and that holds tables all the same, is not ours to replace.</summary>
    private async Task RefuseForeignAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var tables = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE substr(name, 1, 14) <> '__EFMigrations' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name").ToListAsync(cancellation);
        if (tables.Count > 0)
            throw new ArchiveRefusedException($"{file.Path} holds something else than an archive of Interhelpo (such as {tables[0]}), or lost the list of its migrations. It was left as it is. Name another data directory, or put a backup of the archive in its place.");
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
