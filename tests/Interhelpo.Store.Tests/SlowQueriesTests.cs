using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests;

public sealed class SlowQueriesTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_takes_long_is_kept_without_the_words_it_was_asked_with()
    {
        await using var db = archive.Open();
        var secret = "grandmother";
        await db.Database.SqlQuery<long>($"WITH RECURSIVE counted(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < 6000000) SELECT count(*) AS Value FROM counted WHERE {secret} <> 'nobody'").ToListAsync();
        await db.Sources.AnyAsync();

        var slow = Assert.Single(archive.Get<SlowQueries>().List());
        Assert.Contains("RECURSIVE counted", slow.Sql, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, slow.Sql, StringComparison.Ordinal);
        Assert.True(slow.Took >= SlowQueries.Slow);
    }
}
