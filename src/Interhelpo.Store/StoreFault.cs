using Microsoft.Data.Sqlite;

namespace Interhelpo.Store;

/// <summary>What keeps the archive from being read or written.</summary>
public enum StoreFaultKind
{
    /// <summary>The disk is full.</summary>
    NoRoom,

    /// <summary>The database, or its disk, cannot be written.</summary>
    ReadOnly,

    /// <summary>The disk does not answer as disks should, or is not there.</summary>
    DiskFails,

    /// <summary>The database holds what SQLite never wrote.</summary>
    Damaged,

    /// <summary>Another program has the database for too long.</summary>
    Busy,

    /// <summary>The search index is not there.</summary>
    NoIndex,
}

/// <summary>A failure of the machine below the archive, told from failures of the archive itself.</summary>
/// <param name="Reason">What happened and what to do, for who looks after the machine.</param>
public sealed record StoreFault(StoreFaultKind Kind, string Reason)
{
    // Numbers of errors of Linux and macOS, which .NET gives where it has no exception of its own.
    private const int NoSpaceLeft = 28;
    private const int ReadOnlyFileSystem = 30;

    /// <summary>Null when the failure, and what caused it, is none of the machine's.</summary>
    public static StoreFault? Of(Exception? failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            var kind = cause switch
            {
                SqliteException sqlite => KindOf(sqlite),
                IOException { HResult: NoSpaceLeft } => StoreFaultKind.NoRoom,
                IOException { HResult: ReadOnlyFileSystem } => StoreFaultKind.ReadOnly,
                _ => null,
            };
            if (kind is { } known) return new(known, ReasonOf(known, cause.Message.TrimEnd('.')));
        }

        return null;
    }

    private static StoreFaultKind? KindOf(SqliteException failure) => failure.SqliteErrorCode switch
    {
        SqliteCodes.Full => StoreFaultKind.NoRoom,
        SqliteCodes.ReadOnly => StoreFaultKind.ReadOnly,
        SqliteCodes.InputOutput or SqliteCodes.CannotOpen => StoreFaultKind.DiskFails,
        SqliteCodes.Corrupt or SqliteCodes.NotADatabase => StoreFaultKind.Damaged,
        SqliteCodes.Busy or SqliteCodes.Locked => StoreFaultKind.Busy,
        SqliteCodes.Error when failure.Message.Contains("no such table: Search", StringComparison.Ordinal) => StoreFaultKind.NoIndex,
        _ => null,
    };

    private static string ReasonOf(StoreFaultKind kind, string said) => kind switch
    {
        StoreFaultKind.NoRoom => $"The disk is full ({said}). Nothing more is kept until there is room; nothing is half kept. Make room, such as by taking old backups elsewhere.",
        StoreFaultKind.ReadOnly => $"The database cannot be written ({said}). Nothing is kept until it can be. Give this user the right to write to the data directory, and see that its disk was not mounted read-only after a fault.",
        StoreFaultKind.DiskFails => $"The disk of the database fails ({said}). See in the system's log whether the disk is sound and has room; then run the verb check.",
        StoreFaultKind.Damaged => $"The database is damaged ({said}). Stop the archive, keep its files, and restore the last good backup with the verb restore; check says what is wrong.",
        StoreFaultKind.Busy => $"Another program has the database for too long ({said}). Wait until it is done, then try again.",
        _ => $"The search index is missing ({said}). Run the verb reindex, or start the archive anew, which makes it.",
    };
}
