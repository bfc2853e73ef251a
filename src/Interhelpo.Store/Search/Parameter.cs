using Microsoft.Data.Sqlite;

namespace Interhelpo.Store.Search;

/// <summary>A value of a statement that may be missing: Entity Framework cannot tell the type of a bare null.</summary>
internal static class Parameter
{
    public static SqliteParameter Of(string name, object? value) => new("@" + name, value ?? DBNull.Value);
}
