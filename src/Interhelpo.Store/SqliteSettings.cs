using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interhelpo.Store;

/// <summary>What every connection to the archive is told when it opens, because SQLite keeps most of it per connection.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // WAL lets readers go on while an import writes; FULL because a curator's evening of work is worth more than a faster commit.
    private const string Pragmas =
        "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
