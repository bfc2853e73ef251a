using System.Text.Json;

namespace Interhelpo.Store.Keeping.Backups;

/// <summary>What a backup says of itself, in its entry <c>manifest.json</c>: what is in it, from when, and by which checksums that is known to be whole.</summary>
/// <param name="Format">Of the backup, not of the database: 1.</param>
/// <param name="Made">The archive in the backup is that of this moment.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="Migration">The newest migration of the database; a program that does not know it cannot use the backup.</param>
/// <param name="Sources">How many sources are in it.</param>
/// <param name="Acts">How many changes that were ever made are in it.</param>
public sealed record BackupManifest(int Format, DateTimeOffset Made, string Program, string Migration, int Sources, int Acts, IReadOnlyList<BackedUpFile> Files)
{
    public const int PresentFormat = 1;

    internal const string EntryName = "manifest.json";

    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal string ToJson() => JsonSerializer.Serialize(this, json);

    /// <exception cref="JsonException">It is no manifest.</exception>
    internal static BackupManifest? FromJson(string text) => JsonSerializer.Deserialize<BackupManifest>(text, json);
}

/// <summary>One file of a backup.</summary>
/// <param name="Name">Its path below the data directory, with <c>/</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record BackedUpFile(string Name, long Length, string Sha256);
