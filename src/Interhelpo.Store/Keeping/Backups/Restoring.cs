using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping.Backups;

/// <summary>What a restored backup came to.</summary>
/// <param name="Folder">The data directory that holds it now.</param>
/// <param name="Beside">Whether that is a new one, because there is an archive in the one that was named.</param>
/// <param name="Pending">How many migrations the next start will make; what was checked is then the database alone.</param>
public sealed record Restored(string Folder, bool Beside, BackupManifest Manifest, CheckReport Check, int Pending);

/// <summary>
/// Brings a backup back: into the data directory when there is nothing of an archive in it, otherwise into a new one beside it, never over what is there. Everything is unpacked, held against its
/// checksums and checked as the verb <c>check</c> does before the archive appears; the database is the last file that gets its name.
/// </summary>
public sealed class Restoring(DatabaseCopies copies)
{
    /// <exception cref="ArchiveRefusedException">It is no backup, damaged, or from a newer program; then nothing is left behind.</exception>
    public async Task<Restored> RestoreAsync(string backup, string dataDirectory, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        using var file = BackupFile.Open(Path.GetFullPath(backup));
        var wanted = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataDirectory));
        // A log without its database counts: SQLite would write it into the one that is restored.
        var beside = new[] { "", "-wal", "-journal" }.Any(part => Path.Exists(Path.Combine(wanted, BackupWriter.DatabaseName + part)));
        var folder = beside ? FreeBeside(wanted, file.Manifest.Made) : wanted;
        var isNew = !Directory.Exists(folder);
        var staging = Path.Combine(folder, $".restoring-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(staging);
            var (check, pending) = await UnpackAsync(file, staging, progress, cancellation);
            Place(staging, folder, file.Manifest);
            return new Restored(folder, beside, file.Manifest, check, pending);
        }
        catch when (isNew && !File.Exists(Path.Combine(folder, BackupWriter.DatabaseName)))
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            throw;
        }
        finally
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        }
    }

    /// <summary>Unpacks a backup into a folder of the system for what is temporary, checks it, and leaves nothing.</summary>
    /// <exception cref="ArchiveRefusedException">It could not be restored.</exception>
    public async Task<CheckReport> RehearseAsync(string backup, CancellationToken cancellation = default)
    {
        using var file = BackupFile.Open(backup);
        var folder = Directory.CreateTempSubdirectory("interhelpo-rehearsal-").FullName;
        try
        {
            return (await UnpackAsync(file, folder, null, cancellation)).Check;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<(CheckReport Check, int Pending)> UnpackAsync(BackupFile file, string folder, IProgress<string>? progress, CancellationToken cancellation)
    {
        progress?.Report("unpacking");
        await file.ExtractAsync(folder, cancellation);
        var archive = copies.At(Path.Combine(folder, BackupWriter.DatabaseName));
        await using var db = await archive.CreateDbContextAsync(cancellation);
        if (!db.Database.GetMigrations().Contains(file.Manifest.Migration))
            throw new ArchiveRefusedException($"The backup is of a newer Interhelpo, {file.Manifest.Program}; this is {BackupWriter.ProgramVersion}. Restore it with that version or a newer one.");
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
        progress?.Report("checking");
        // What an older program kept is looked at as a database only: its rows are not yet those of this one.
        return (pending > 0 ? new CheckReport(0, 0, 0, 0, await DatabaseCheck.RunAsync(db, cancellation)) : await new Checking(archive).RunAsync(null, cancellation), pending);
    }

    private static void Place(string staging, string folder, BackupManifest manifest)
    {
        // The database last: until it is there, the folder holds no archive, and restoring can be done again.
        foreach (var name in manifest.Files.Select(file => file.Name).OrderBy(name => name == BackupWriter.DatabaseName))
        {
            var to = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Move(Path.Combine(staging, name.Replace('/', Path.DirectorySeparatorChar)), to, overwrite: name != BackupWriter.DatabaseName);
        }
    }

    private static string FreeBeside(string wanted, DateTimeOffset made)
    {
        var name = $"{wanted}-restored-{made.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? name : $"{name}-{number}").First(free => !Path.Exists(free));
    }
}
