using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Asks the database the least there is to ask, as often as anybody likes: whether rows can be read and the search index used.</summary>
public sealed class StoreProbe(IDbContextFactory<ArchiveDb> archives)
{
    /// <summary>Null when both answer.</summary>
    public async Task<StoreFault?> RunAsync(CancellationToken cancellation = default)
    {
        try
        {
            await using var db = await archives.CreateDbContextAsync(cancellation);
            await db.Sources.AnyAsync(cancellation);
            await db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM SearchText WHERE SearchText MATCH 'a' LIMIT 1").ToListAsync(cancellation);
            return null;
        }
        catch (SqliteException failure) when (StoreFault.Of(failure) is { } fault)
        {
            return fault;
        }
    }
}
