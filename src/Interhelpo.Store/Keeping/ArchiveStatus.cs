using Interhelpo.Store.Keeping.Backups;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>How the archive stands, for whoever looks after it.</summary>
/// <param name="Program">The version of the program.</param>
/// <param name="Sqlite">The version of SQLite.</param>
/// <param name="Schema">The newest migration of the database.</param>
/// <param name="DatabaseBytes">Of the database and its log.</param>
/// <param name="FreeBytes">What is free on the disk of the data directory; null where the system does not say.</param>
/// <param name="Rows">How many there are of what, by the name of it.</param>
/// <param name="IndexEntries">In the search index.</param>
/// <param name="WaitingImports">Documents that were asked for and are not in yet.</param>
/// <param name="Backups">Newest first.</param>
/// <param name="Fault">What is wrong with the machine just now; null when rows and index answer.</param>
public sealed record ArchiveStatus(
    string Program, string Sqlite, string Schema, string Folder, long DatabaseBytes, long? FreeBytes, IReadOnlyList<KeyValuePair<string, int>> Rows, int IndexEntries, int WaitingImports, IReadOnlyList<ShelvedBackup> Backups, StoreFault? Fault);

/// <summary>Looks how the archive stands. Cheap enough for a page: it counts and measures, and checks nothing.</summary>
public sealed class StatusReading(IDbContextFactory<ArchiveDb> archives, ArchiveFile file, BackupShelf shelf, StoreProbe probe)
{
    public async Task<ArchiveStatus> RunAsync(CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return new(
            BackupWriter.ProgramVersion,
            (await db.Database.SqlQuery<string>($"SELECT sqlite_version() AS Value").ToListAsync(cancellation)).Single(),
            (await db.Database.GetAppliedMigrationsAsync(cancellation)).LastOrDefault() ?? "",
            file.Folder,
            new[] { "", "-wal" }.Select(part => new FileInfo(file.Path + part)).Where(part => part.Exists).Sum(part => part.Length),
            FreeBytes(),
            [
                new("sources", await db.Sources.CountAsync(cancellation)),
                new("statements", await db.Statements.CountAsync(cancellation)),
                new("events", await db.Events.CountAsync(cancellation)),
                new("works", await db.Works.CountAsync(cancellation)),
                new("people, places and organisations", await db.Entities.CountAsync(cancellation)),
                new("articles", await db.Articles.CountAsync(cancellation)),
                new("changes", await db.Acts.CountAsync(cancellation)),
            ],
            await db.SearchEntries.CountAsync(cancellation),
            await db.Incoming.CountAsync(incoming => incoming.AskedBy != null, cancellation),
            shelf.List(),
            await probe.RunAsync(cancellation));
    }

    private long? FreeBytes()
    {
        try
        {
            return new DriveInfo(file.Folder).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
