namespace Interhelpo.Store;

/// <summary>
/// The file of the database and the mark beside it that says an archive was made here. SQLite opens a missing or empty file as
/// a new, empty database; with the mark, a lost archive is told from a first start.
/// </summary>
public sealed class ArchiveFile(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The data directory.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>When the archive was begun; null before.</summary>
    public DateTimeOffset? Begun => File.Exists(MarkPath) ? new DateTimeOffset(File.GetLastWriteTimeUtc(MarkPath)) : null;

    /// <summary>Held by whoever migrates; the system lets go of it when that process ends, however it ends.</summary>
    internal string LockPath => Path + ".migrating";

    private string MarkPath => Path + ".created";

    internal bool IsEmpty => !File.Exists(Path) || new FileInfo(Path).Length == 0;

    /// <summary>Nothing when the file is there, or never was.</summary>
    /// <exception cref="ArchiveRefusedException">There was an archive here, and it is gone.</exception>
    internal void RefuseIfLost()
    {
        if (!IsEmpty || !File.Exists(MarkPath)) return;

        throw new ArchiveRefusedException(
            $"An archive was made at {Path}, but the file is {(File.Exists(Path) ? "empty" : "missing")} now. Put its backup there, "
            + $"or, to begin a new archive, delete {MarkPath}.");
    }

    internal void CreateFolder() => Directory.CreateDirectory(Folder);

    internal string InFolder(string name) => System.IO.Path.Combine(Folder, name.Replace('/', System.IO.Path.DirectorySeparatorChar));

    internal void Mark()
    {
        if (!File.Exists(MarkPath)) File.WriteAllText(MarkPath, "An archive was made here. Its database is the file beside this one.\n");
    }
}
