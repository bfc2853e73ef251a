using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Makes copies of the database, and opens them as archives of their own.</summary>
public sealed class DatabaseCopies(IServiceProvider services, TimeProvider clock)
{
    /// <summary>Contexts upon the database in this file. Nothing keeps it open once they are disposed.</summary>
    internal IDbContextFactory<ArchiveDb> At(string path)
    {
        var options = new DbContextOptionsBuilder<ArchiveDb>();
        options.UseArchive(path, clock, pooling: false).UseApplicationServiceProvider(services);
        return new Contexts(options.Options);
    }

    /// <summary>Copies the database of an open connection as it is at this moment, whatever is written to it meanwhile (https://sqlite.org/backup.html), into one file.</summary>
    internal static void Copy(SqliteConnection from, string to)
    {
        using (var copy = new SqliteConnection(Unpooled(to, SqliteOpenMode.ReadWriteCreate)))
        {
            if (!OperatingSystem.IsWindows()) OnlyForOwner(to);
            copy.Open();
            from.BackupDatabase(copy);
            // One file and no log beside it, until somebody works with it.
            copy.Ask("PRAGMA journal_mode=DELETE");
        }

        using var written = new FileStream(to, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    internal static SqliteConnection OpenReadOnly(string path)
    {
        var connection = new SqliteConnection(Unpooled(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        return connection;
    }

    internal static string Unpooled(string path, SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString;

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void OnlyForOwner(string path) =>
        new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();

    private sealed class Contexts(DbContextOptions<ArchiveDb> options) : IDbContextFactory<ArchiveDb>
    {
        public ArchiveDb CreateDbContext() => new(options);
    }
}

/// <summary>Single answers of a database that is looked at without its mapping.</summary>
internal static class DatabaseAnswers
{
    /// <summary>The one value of a statement as text; empty where there is none.</summary>
    public static string Ask(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>How many rows a table has; 0 where there is no such table yet.</summary>
    public static int Count(this SqliteConnection connection, string table) =>
        connection.Ask($"SELECT count(*) FROM sqlite_master WHERE name = '{table}'") == "0" ? 0 : int.Parse(connection.Ask($"SELECT count(*) FROM \"{table}\""), CultureInfo.InvariantCulture);
}
