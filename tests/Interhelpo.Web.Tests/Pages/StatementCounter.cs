using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interhelpo.Web.Tests.Pages;

/// <summary>Counts the SQL statements sent.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private int sent;

    public async Task<int> CountAsync(Func<Task> action)
    {
        Interlocked.Exchange(ref sent, 0);
        await action();
        return Volatile.Read(ref sent);
    }

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        Interlocked.Increment(ref sent);
        return result;
    }
}
