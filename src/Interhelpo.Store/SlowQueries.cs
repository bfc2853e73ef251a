using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interhelpo.Store;

/// <summary>A statement that took long.</summary>
/// <param name="Sql">As it was sent, without the values of its parameters: those may be somebody's words.</param>
public sealed record SlowQuery(DateTimeOffset At, TimeSpan Took, string Sql);

/// <summary>Keeps in memory which statements of SQL took longer than half a second, the last twenty of them, for whoever looks why the archive is slow.</summary>
public sealed class SlowQueries : DbCommandInterceptor
{
    /// <summary>What takes longer is slow.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(500);

    private const int Most = 20;

    private readonly Lock gate = new();
    private readonly LinkedList<SlowQuery> kept = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SlowQuery> List()
    {
        lock (gate) return [.. kept];
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(eventData);
        Note(command, eventData.StartTime, eventData.Duration);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuted(command, eventData, result));

    // SQLite does the work up to the first row when it is asked, and the rest while rows are read.
    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(eventData);
        Note(command, eventData.StartTime, eventData.Duration);
        return result;
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(eventData);
        Note(command, eventData.StartTime, eventData.Duration);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuted(command, eventData, result));

    private void Note(DbCommand command, DateTimeOffset at, TimeSpan took)
    {
        if (took < Slow) return;
        lock (gate)
        {
            kept.AddFirst(new SlowQuery(at, took, command.CommandText));
            if (kept.Count > Most) kept.RemoveLast();
        }
    }
}
