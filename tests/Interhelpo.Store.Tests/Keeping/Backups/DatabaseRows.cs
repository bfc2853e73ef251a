using System.Text;
using Interhelpo.Store.Keeping;
using Microsoft.Data.Sqlite;

namespace Interhelpo.Store.Tests.Keeping.Backups;

/// <summary>Every row of every table of a database, whatever version of the program made it: two with the same text hold the same.</summary>
internal static class DatabaseRows
{
    public static string Of(string path)
    {
        using var connection = new SqliteConnection(DatabaseCopies.Unpooled(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        var rows = new StringBuilder();
        foreach (var table in Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'SearchText%' ORDER BY name"))
            rows.AppendLine(table).AppendJoin('\n', Read(connection, $"SELECT * FROM \"{table}\"")).AppendLine();
        return rows.ToString();
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))));
        return rows;
    }
}
