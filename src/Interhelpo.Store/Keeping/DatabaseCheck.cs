using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Whether the file is a sound database, and every reference in it leads somewhere.</summary>
internal static class DatabaseCheck
{
    public static async Task<List<CheckFinding>> RunAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var unsound = await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancellation);
        var loose = await db.Database
            .SqlQuery<LooseReference>($"SELECT \"table\" AS \"Table\", rowid AS Row, parent AS Parent FROM pragma_foreign_key_check")
            .ToListAsync(cancellation);
        return
        [
            .. unsound.Where(line => line != "ok").Select(line => new CheckFinding(
                "database", $"SQLite finds it damaged: {line}", "Stop the archive and restore the last good backup.")),
            .. loose.Select(reference => new CheckFinding(
                $"{reference.Table} {reference.Row}", $"refers to a row of {reference.Parent} that is not there", "Restore the last good backup.")),
        ];
    }

    private sealed record LooseReference(string Table, long? Row, string Parent);
}
