using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interhelpo.Store.Tests;

/// <summary>Keeps the text of every SQL statement sent, so that tests can count them. One instance per test that counts.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> sent = new();

    public IReadOnlyCollection<string> Sent => sent;

    /// <summary>How many statements the action sends.</summary>
    public async Task<int> CountAsync(Func<Task> action)
    {
        sent.Clear();
        await action();
        return sent.Count;
    }

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        sent.Enqueue(result.CommandText);
        return result;
    }
}
