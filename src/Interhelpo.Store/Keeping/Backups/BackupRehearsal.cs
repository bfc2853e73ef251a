namespace Interhelpo.Store.Keeping.Backups;

/// <summary>What came of restoring the newest backup to a temporary place.</summary>
/// <param name="Backup">Null where there is none.</param>
public sealed record RehearsedBackup(ShelvedBackup? Backup, IReadOnlyList<CheckFinding> Findings);

/// <summary>Proves that the newest backup is one: by restoring it to a temporary place.</summary>
public sealed class BackupRehearsal(BackupShelf shelf, Restoring restoring)
{
    public async Task<RehearsedBackup> RunAsync(CancellationToken cancellation = default)
    {
        var newest = shelf.List().FirstOrDefault(backup => !backup.BeforeUpgrade);
        var findings = new List<CheckFinding>();
        if (newest is null) return new(null, findings);

        try
        {
            findings.AddRange((await restoring.RehearseAsync(newest.Path, cancellation)).Findings.Select(finding => finding with { Row = $"backup {Path.GetFileName(newest.Path)}: {finding.Row}", Remedy = "Make a new backup once the archive itself is sound." }));
        }
        catch (ArchiveRefusedException refused)
        {
            findings.Add(new($"backup {Path.GetFileName(newest.Path)}", refused.Message.TrimEnd('.'), "Make a new one with the verb backup."));
        }

        return new(newest, findings);
    }
}
