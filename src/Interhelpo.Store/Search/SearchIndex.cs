using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Search;

/// <summary>
/// The full-text index over <see cref="SearchEntry"/> rows and the triggers that keep it. A migration that rebuilds the table
/// of entries silently drops its triggers, so they are looked after here, after every migration and at every start.
/// </summary>
internal static class SearchIndex
{
    /// <summary>The columns of the index, in the order that weights are given in.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["Names", "Body", "Identifiers", "FoldedNames", "FoldedBody", "SoundNames", "SoundBody"];

    private static readonly string ColumnList = string.Join(", ", Columns);

    // Diacritics are left alone here: the first three columns hold words as written, the others hold none.
    private static readonly IReadOnlyList<(string Name, string Sql)> Parts =
    [
        ("SearchText",
            $"CREATE VIRTUAL TABLE SearchText USING fts5({ColumnList}, content='SearchEntries', content_rowid='Id', "
            + "tokenize='unicode61 remove_diacritics 0', prefix='2 3')"),
        ("SearchEntries_Added", $"CREATE TRIGGER SearchEntries_Added AFTER INSERT ON SearchEntries BEGIN {Insert} END"),
        ("SearchEntries_Removed", $"CREATE TRIGGER SearchEntries_Removed AFTER DELETE ON SearchEntries BEGIN {Delete} END"),
        ("SearchEntries_Changed", $"CREATE TRIGGER SearchEntries_Changed AFTER UPDATE ON SearchEntries BEGIN {Delete} {Insert} END"),
    ];

    private static string Insert => $"INSERT INTO SearchText(rowid, {ColumnList}) VALUES (new.Id, {Of("new")});";

    private static string Delete => $"INSERT INTO SearchText(SearchText, rowid, {ColumnList}) VALUES ('delete', old.Id, {Of("old")});";

    /// <summary>Creates what is missing or different; fills the index anew when it had to, or when told to. In the transaction there is, or its own.</summary>
    public static async Task EnsureAsync(ArchiveDb db, bool rebuild, CancellationToken cancellation)
    {
        var kept = await KeptAsync(db, cancellation);
        var wrong = Parts.Where(part => kept.GetValueOrDefault(part.Name) != part.Sql).ToList();
        if (wrong.Count == 0 && !rebuild) return;

        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        foreach (var (name, sql) in wrong)
        {
            await db.Database.ExecuteSqlRawAsync(Drop(name, sql), cancellation);
            await db.Database.ExecuteSqlRawAsync(sql, cancellation);
        }

        await RebuildAsync(db, cancellation);
        if (transaction is not null) await transaction.CommitAsync(cancellation);
    }

    /// <summary>Stops the keeping of the index until <see cref="EnsureAsync"/>, for changes of all entries at once.</summary>
    public static async Task StopAsync(ArchiveDb db, CancellationToken cancellation)
    {
        foreach (var (name, sql) in Parts.Where(part => IsTrigger(part.Sql)))
            await db.Database.ExecuteSqlRawAsync(Drop(name, sql), cancellation);
    }

    /// <summary>Throws when the index and the entries disagree.</summary>
    public static Task CheckAsync(ArchiveDb db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"INSERT INTO SearchText(SearchText, rank) VALUES ('integrity-check', 1)", cancellation);

    private static Task<int> RebuildAsync(ArchiveDb db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"INSERT INTO SearchText(SearchText) VALUES ('rebuild')", cancellation);

    private static async Task<Dictionary<string, string>> KeptAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var kept = await db.Database
            .SqlQuery<KeptPart>($"SELECT name AS Name, sql AS Sql FROM sqlite_master WHERE name LIKE 'Search%' AND sql IS NOT NULL")
            .ToListAsync(cancellation);
        return kept.ToDictionary(part => part.Name, part => part.Sql, StringComparer.Ordinal);
    }

    private static string Drop(string name, string sql) => $"DROP {(IsTrigger(sql) ? "TRIGGER" : "TABLE")} IF EXISTS {name}";

    private static bool IsTrigger(string sql) => sql.StartsWith("CREATE TRIGGER", StringComparison.Ordinal);

    private static string Of(string row) => string.Join(", ", Columns.Select(column => $"{row}.{column}"));

    private sealed record KeptPart(string Name, string Sql);
}
