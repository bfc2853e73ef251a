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

    public bool DemandsSecondFactor => bool.TryParse(RequireSecondFactor, out var demanded) && demanded;

    public string DataPath => Path.GetFullPath(DataDirectory);

    public string LogPath => Path.Combine(DataPath, "logs");

    public string KeyPath => Path.Combine(DataPath, "keys");

    public string DatabasePath => Path.Combine(DataPath, "archive.db");

    /// <summary>The folder of seeds, absolute; null when nothing is to be imported.</summary>
    public string? SeedsPath => SeedsDirectory switch
    {
        "" => null,
        null => new[] { Path.GetFullPath(DefaultSeeds), Path.Combine(AppContext.BaseDirectory, DefaultSeeds) }.FirstOrDefault(Directory.Exists),
        var set => Path.GetFullPath(set),
    };
}
