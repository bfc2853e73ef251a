namespace Interhelpo.Store.Keeping.Backups;

/// <summary>Where backups lie, how often one is made, and which are kept.</summary>
/// <param name="Folder">Made when missing, if it is the usual one below the data directory.</param>
/// <param name="Every">How long after the last one the next is due; zero where none is made by itself.</param>
/// <param name="WithKeys">Whether those that are made by themselves hold what forms and cookies are sealed with.</param>
public sealed record BackupSettings(string Folder, TimeSpan Every, BackupRetention Kept, bool WithKeys)
{
    /// <summary>The folder of backups where no setting names one, below the data directory.</summary>
    public const string UsualFolder = "backups";

    internal static BackupSettings Usual(ArchiveFile file) => new(Path.Combine(file.Folder, UsualFolder), TimeSpan.Zero, new(7, 4, 12), false);
}
