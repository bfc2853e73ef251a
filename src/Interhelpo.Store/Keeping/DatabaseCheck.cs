using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Whether the file is a sound database, and every reference in it leads somewhere.</summary>
internal static class DatabaseCheck
{
    /// <summary>The row of a finding about the file as a whole.</summary>
    public const string File = "database";

    public static async Task<List<CheckFinding>> RunAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var unsound = await Task.Run(
            () =>
            {
                // A connection of its own: one that used the full-text index before takes what others wrote to it since for damage.
                using var fresh = DatabaseCopies.OpenReadOnly(db.Database.GetDbConnection().DataSource);
                return Unsound(fresh);
            },
            cancellation);
        if (unsound is not null) return [new CheckFinding(File, $"SQLite finds it damaged: {unsound}", "Stop the archive and restore the last good backup.")];

        var loose = await db.Database
            .SqlQuery<LooseReference>($"SELECT \"table\" AS \"Table\", rowid AS Row, parent AS Parent FROM pragma_foreign_key_check")
            .ToListAsync(cancellation);
        return [.. loose.Select(reference => new CheckFinding($"{reference.Table} {reference.Row}", $"refers to a row of {reference.Parent} that is not there", "Restore the last good backup."))];
    }

    /// <summary>What SQLite finds wrong with the file, in its words; null when it is sound.</summary>
    public static string? Unsound(SqliteConnection connection) =>
        connection.Ask("SELECT group_concat(integrity_check, '; ') FROM (SELECT integrity_check FROM pragma_integrity_check LIMIT 20)") is var said && said == "ok" ? null : said;

    private sealed record LooseReference(string Table, long? Row, string Parent);
}
