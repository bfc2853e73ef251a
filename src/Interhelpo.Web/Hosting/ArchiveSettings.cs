using System.Globalization;
using Interhelpo.Store.Keeping.Backups;

namespace Interhelpo.Web.Hosting;

/// <summary>
/// What an operator can set: section <c>Archive</c> of the configuration (file, environment, command line).
/// Relative paths count from the working directory.
/// </summary>
internal sealed class ArchiveSettings
{
    public const string Section = "Archive";

    /// <summary>Where seeds lie, below the working directory or else beside the executable, unless a setting says otherwise.</summary>
    private static readonly string DefaultSeeds = Path.Combine("seeds", "documents");

    /// <summary>Database, logs and, later, uploads and keys. Made when missing.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>Documents imported at the first start. Empty: none. Null: the usual place, if it exists.</summary>
    public string? SeedsDirectory { get; set; }

    public string Provider { get; set; } = "Sqlite";

    /// <summary>For a database server; SQLite needs none.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Whether everybody who works in the archive needs a second factor: <c>true</c> or <c>false</c>.</summary>
    public string RequireSecondFactor { get; set; } = "false";

    /// <summary>The folder of backups; null: one below the data directory.</summary>
    public string? BackupDirectory { get; set; }

    /// <summary>Hours from one backup to the next; 0 makes none.</summary>
    public string BackupEvery { get; set; } = "24";

    /// <summary>How many days, weeks and months keep a backup, in this order.</summary>
    public string BackupsKept { get; set; } = "7 4 12";

    /// <summary>Whether backups that are made by themselves hold the keys: <c>true</c> or <c>false</c>.</summary>
    public string BackupKeys { get; set; } = "false";

    /// <summary>Addresses and networks of the proxies in front, separated by commas; empty: none.</summary>
    public string KnownProxies { get; set; } = "";

    public bool DemandsSecondFactor => bool.TryParse(RequireSecondFactor, out var demanded) && demanded;

    public string DataPath => Path.GetFullPath(DataDirectory);

    public string LogPath => Path.Combine(DataPath, "logs");

    public string KeyPath => Path.Combine(DataPath, "keys");

    public string DatabasePath => Path.Combine(DataPath, "archive.db");

    public string BackupPath => string.IsNullOrWhiteSpace(BackupDirectory) ? Path.Combine(DataPath, BackupSettings.UsualFolder) : Path.GetFullPath(BackupDirectory);

    /// <summary>Where backups go, how often, and which are kept; of settings that were found right.</summary>
    public BackupSettings Backups => new(BackupPath, TimeSpan.FromHours(Hours(BackupEvery) ?? 0), Retention(BackupsKept) ?? new(1, 0, 0), bool.TryParse(BackupKeys, out var with) && with);

    /// <summary>Null when it is no number of hours from 0 to a year's.</summary>
    public static double? Hours(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is >= 0 and <= 24 * 366 ? hours : null;

    /// <summary>Null when it is not three whole numbers.</summary>
    public static BackupRetention? Retention(string text)
    {
        var numbers = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return numbers is [>= 0, >= 0, >= 0] ? new(numbers[0], numbers[1], numbers[2]) : null;
    }

    /// <summary>The folder of seeds, absolute; null when nothing is to be imported.</summary>
    public string? SeedsPath => SeedsDirectory switch
    {
        "" => null,
        null => new[] { Path.GetFullPath(DefaultSeeds), Path.Combine(AppContext.BaseDirectory, DefaultSeeds) }.FirstOrDefault(Directory.Exists),
        var set => Path.GetFullPath(set),
    };
}
