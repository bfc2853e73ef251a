namespace Interhelpo.Store;

/// <summary>Result codes of SQLite that are told apart here (https://sqlite.org/rescode.html).</summary>
internal static class SqliteCodes
{
    public const int Corrupt = 11;
    public const int NotADatabase = 26;
}
