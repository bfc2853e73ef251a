using System.Globalization;
using System.Text.RegularExpressions;

namespace Interhelpo.Store.Keeping.Backups;

/// <summary>A backup in the folder of backups.</summary>
/// <param name="Made">By its name, to the second.</param>
/// <param name="BeforeUpgrade">Whether it holds the archive as an older version of the program left it.</param>
public sealed record ShelvedBackup(string Path, DateTimeOffset Made, long Bytes, bool BeforeUpgrade);

/// <summary>The folder of backups: which there are, whether one is due, and which may go. Files that the archive did not name so itself are left alone.</summary>
public sealed partial class BackupShelf(BackupSettings settings)
{
    private const string Stamp = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>What a killed program left half written is nobody's after this time.</summary>
    private static readonly TimeSpan abandoned = TimeSpan.FromDays(1);

    public BackupSettings Settings => settings;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ShelvedBackup> List()
    {
        if (!Directory.Exists(settings.Folder)) return [];
        return [.. new DirectoryInfo(settings.Folder).EnumerateFiles("*.zip").Select(Read).OfType<ShelvedBackup>().OrderByDescending(backup => backup.Made)];
    }

    /// <summary>Where a backup of this moment goes.</summary>
    public string PathFor(DateTimeOffset at, bool beforeUpgrade = false) =>
        Path.Combine(settings.Folder, $"interhelpo-{at.UtcDateTime.ToString(Stamp, CultureInfo.InvariantCulture)}{(beforeUpgrade ? "-before-upgrade" : "")}.zip");

    /// <summary>Makes the usual folder when it is missing. The one that a setting names must be there: it may be another disk.</summary>
    internal void Prepare(ArchiveFile file)
    {
        if (settings.Folder == file.InFolder(BackupSettings.UsualFolder)) Directory.CreateDirectory(settings.Folder);
    }

    /// <summary>
    /// When the next is due; null where none is made by itself. Backups from the future do not count: a clock that went back must not stop backups until it has caught up.
    /// </summary>
    /// <param name="begun">When the archive was begun: the first is due as long after it.</param>
    public DateTimeOffset? Due(DateTimeOffset begun, DateTimeOffset now)
    {
        if (settings.Every == TimeSpan.Zero) return null;
        var last = List().Where(backup => !backup.BeforeUpgrade && backup.Made <= now).Select(backup => (DateTimeOffset?)backup.Made).FirstOrDefault() ?? begun;
        return (last <= now ? last : now) + settings.Every;
    }

    /// <summary>Takes away what need not be kept, and answers those files. Those from before an upgrade stay: they are the way back.</summary>
    public IReadOnlyList<string> Prune(DateTimeOffset now)
    {
        var regular = List().Where(backup => !backup.BeforeUpgrade).ToList();
        var kept = settings.Kept.Of(regular.Select(backup => backup.Made));
        var gone = regular.Where(backup => !kept.Contains(backup.Made)).Select(backup => backup.Path).Concat(Abandoned(now)).ToList();
        foreach (var file in gone) File.Delete(file);
        return gone;
    }

    private IEnumerable<string> Abandoned(DateTimeOffset now) => !Directory.Exists(settings.Folder) ? [] : new DirectoryInfo(settings.Folder).EnumerateFiles("interhelpo-*")
        .Where(file => BackupWriter.IsUnfinished(file.Name) && file.LastWriteTimeUtc < now.UtcDateTime - abandoned)
        .Select(file => file.FullName);

    /// <summary>Null for a file that is not named as backups are.</summary>
    private static ShelvedBackup? Read(FileInfo file)
    {
        var name = FileName().Match(file.Name);
        return DateTimeOffset.TryParseExact(name.Groups["at"].Value, Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made)
            ? new(file.FullName, made, file.Length, name.Groups["why"].Success)
            : null;
    }

    [GeneratedRegex(@"^interhelpo-(?<at>\d{8}T\d{6}Z)(?<why>-before-upgrade)?\.zip$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
