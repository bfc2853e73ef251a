using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping.Backups;

/// <summary>
/// Writes the archive as it is at one moment into one file, a ZIP, while everybody goes on working: the database, the mark that its seeds were imported, the keys where wanted, and a
/// manifest with checksums. The documents that were handed in stand in the database. The file is there whole or not at all, and only its owner can read it.
/// </summary>
public sealed class BackupWriter(IDbContextFactory<ArchiveDb> archives, ArchiveFile file, TimeProvider clock)
{
    internal const string DatabaseName = "archive.db";
    internal const string SeededName = "seeded";
    internal const string KeysName = "keys";
    private const string CopySuffix = ".copy";
    private const string PartSuffix = ".part";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The version of the program, as backups and pages tell it.</summary>
    public static string ProgramVersion { get; } = typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Writes a backup to a file that is not there yet.</summary>
    /// <param name="withKeys">Whether what forms and cookies are sealed with goes in: then the backup opens what the archive sealed, so keep it as secret.</param>
    /// <exception cref="ArchiveRefusedException">There is a file already, or no folder for it, or the database is damaged; nothing is written then.</exception>
    public async Task<BackupManifest> WriteAsync(string path, bool withKeys, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        var target = Path.GetFullPath(path);
        Refuse(target);
        var (copy, part) = (target + CopySuffix, target + PartSuffix);
        try
        {
            progress?.Report("copying the database");
            var made = clock.GetUtcNow();
            await using (var db = await archives.CreateDbContextAsync(cancellation))
            {
                await db.Database.OpenConnectionAsync(cancellation);
                await Task.Run(() => DatabaseCopies.Copy((SqliteConnection)db.Database.GetDbConnection(), copy), cancellation);
            }

            progress?.Report("checking the copy");
            var manifest = await Task.Run(() => Describe(copy, made, withKeys), cancellation);
            progress?.Report("packing");
            await PackAsync(part, copy, manifest, cancellation);
            File.Move(part, target);
            return manifest;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(part);
        }
    }

    /// <summary>Writes one to the folder of backups, as its settings say.</summary>
    public Task<BackupManifest> WriteAsync(string path, BackupShelf shelf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        shelf.Prepare(file);
        return WriteAsync(path, shelf.Settings.WithKeys, null, cancellation);
    }

    internal static bool IsUnfinished(string name) => name.EndsWith(CopySuffix, StringComparison.Ordinal) || name.EndsWith(PartSuffix, StringComparison.Ordinal);

    private static void Refuse(string target)
    {
        if (Path.Exists(target)) throw new ArchiveRefusedException($"{target} is there already, and a backup is never written over. Name another file.");
        if (!Directory.Exists(Path.GetDirectoryName(target))) throw new ArchiveRefusedException($"There is no folder {Path.GetDirectoryName(target)} to write the backup to. Make it, or name another; if it is on another disk, see that the disk is there.");
    }

    private BackupManifest Describe(string copy, DateTimeOffset made, bool withKeys)
    {
        using var database = DatabaseCopies.OpenReadOnly(copy);
        if (DatabaseCheck.Unsound(database) is { } damage)
            throw new ArchiveRefusedException($"The database {file.Path} is damaged ({damage}), so no backup of it was written. Stop the archive and restore the last good backup; keep the damaged files until you have.");
        var names = new[] { SeededName }.Concat(withKeys && Directory.Exists(file.InFolder(KeysName)) ? Directory.EnumerateFiles(file.InFolder(KeysName), "*.xml").Select(key => $"{KeysName}/{Path.GetFileName(key)}") : []);
        return new BackupManifest(
            BackupManifest.PresentFormat,
            made,
            ProgramVersion,
            database.Ask("SELECT max(MigrationId) FROM __EFMigrationsHistory"),
            database.Count("Sources"),
            database.Count("Acts"),
            [Measure(DatabaseName, copy), .. names.Where(name => File.Exists(file.InFolder(name))).Select(name => Measure(name, file.InFolder(name)))]);
    }

    private async Task PackAsync(string part, string copy, BackupManifest manifest, CancellationToken cancellation)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        await using var stream = new FileStream(part, options);
        await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var told = new StreamWriter(await zip.CreateEntry(BackupManifest.EntryName).OpenAsync(cancellation))) await told.WriteAsync(manifest.ToJson());
            foreach (var name in manifest.Files.Select(held => held.Name))
            {
                await using var from = File.OpenRead(name == DatabaseName ? copy : file.InFolder(name));
                await using var to = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
                await from.CopyToAsync(to, cancellation);
            }
        }

        // On the disk before it gets its name: a name must never stand for half a backup.
        stream.Flush(flushToDisk: true);
    }

    private static BackedUpFile Measure(string name, string path)
    {
        using var stream = File.OpenRead(path);
        return new(name, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
