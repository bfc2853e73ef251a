using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interhelpo.Store.Keeping.Backups;

/// <summary>A backup that is read: what it says of itself, and its files, each held against its checksum.</summary>
internal sealed partial class BackupFile : IDisposable
{
    private const int LongestManifest = 10_000_000;

    private readonly string path;
    private readonly ZipArchive zip;

    private BackupFile(string path, ZipArchive zip, BackupManifest manifest) => (this.path, this.zip, Manifest) = (path, zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="ArchiveRefusedException">It is not there, or no backup that this program can read.</exception>
    public static BackupFile Open(string path)
    {
        if (!File.Exists(path)) throw new ArchiveRefusedException($"There is no file {path}. Name the backup to restore.");
        ZipArchive? opened = null;
        try
        {
            opened = ZipFile.OpenRead(path);
            var manifest = ReadManifest(opened);
            if (manifest is not { Files: not null }) throw new InvalidDataException("it has no manifest");
            if (manifest.Format != BackupManifest.PresentFormat) throw new ArchiveRefusedException($"{path} is a backup of format {manifest.Format}, which this version does not know. Restore it with the version that made it, {manifest.Program}, or a newer one.");
            if (manifest.Files.FirstOrDefault(file => !KnownName().IsMatch(file.Name)) is { } stranger) throw new InvalidDataException($"it holds “{stranger.Name}”, which no archive has");
            if (manifest.Files.All(file => file.Name != BackupWriter.DatabaseName)) throw new InvalidDataException("it holds no database");
            return new BackupFile(path, opened, manifest);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or JsonException or UnauthorizedAccessException or IOException)
        {
            opened?.Dispose();
            throw NotRead(path, unreadable.Message);
        }
        catch (ArchiveRefusedException)
        {
            opened?.Dispose();
            throw;
        }
    }

    /// <summary>Writes its files into a folder that is there.</summary>
    /// <exception cref="ArchiveRefusedException">A file is not what the manifest says.</exception>
    public async Task ExtractAsync(string folder, CancellationToken cancellation)
    {
        foreach (var file in Manifest.Files)
        {
            var to = Path.Combine(folder, file.Name.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            try
            {
                await ExtractAsync(file, to, cancellation);
            }
            catch (InvalidDataException damaged)
            {
                throw NotRead(path, damaged.Message);
            }
        }
    }

    public void Dispose() => zip.Dispose();

    private async Task ExtractAsync(BackedUpFile file, string to, CancellationToken cancellation)
    {
        var entry = zip.GetEntry(file.Name) ?? throw new InvalidDataException($"{file.Name} is missing in it");
        if (entry.Length != file.Length) throw new InvalidDataException($"{file.Name} in it has another length than it was made with");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var written = new FileStream(to, options);
        await using (var packed = await entry.OpenAsync(cancellation)) await packed.CopyToAsync(written, cancellation);
        written.Flush(flushToDisk: true);
        written.Position = 0;
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancellation)) != file.Sha256) throw new InvalidDataException($"{file.Name} in it is not what it was made of");
    }

    private static BackupManifest? ReadManifest(ZipArchive zip)
    {
        if (zip.GetEntry(BackupManifest.EntryName) is not { Length: < LongestManifest } entry) return null;
        using var reader = new StreamReader(entry.Open());
        return BackupManifest.FromJson(reader.ReadToEnd());
    }

    private static ArchiveRefusedException NotRead(string path, string reason) => new($"{path} is not a whole backup of Interhelpo: {reason.TrimEnd('.')}. Nothing was restored; take another backup.");

    [GeneratedRegex(@"^(archive\.db|seeded|keys/[A-Za-z0-9._-]+\.xml)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KnownName();
}
