using Interhelpo.Archive;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Search;
using Interhelpo.Store.Tests.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Keeping;

public sealed class ReindexingTests : IAsyncLifetime
{
    private readonly SampleArchive sample = new();

    public Task InitializeAsync() => sample.InitializeAsync();

    public Task DisposeAsync() => sample.DisposeAsync();

    [Fact]
    public async Task Entries_made_anew_are_those_that_were_kept()
    {
        var before = await EntriesAsync();
        var made = await sample.Archive.Get<Reindexing>().RunAsync();
        Assert.Equal(before.Count, made);
        Assert.Equal(before, await EntriesAsync());
    }

    [Fact]
    public async Task What_was_written_past_the_program_is_found_again()
    {
        await using (var db = sample.Archive.Open())
        {
            await db.Database.ExecuteSqlAsync($"UPDATE Entities SET Name = 'Sillein' WHERE Slug = 'zilina'");
            await db.Database.ExecuteSqlAsync($"DELETE FROM SearchEntries WHERE Kind = 'event'");
        }

        await sample.Archive.Get<Reindexing>().RunAsync();
        await using var after = sample.Archive.Open();
        Assert.Equal("zilina", (await new ArchiveSearch(after).FindAsync(new SearchQuery("sillein"))).Hits[0].Id);
        Assert.Equal(SearchKind.Event, (await new ArchiveSearch(after).FindAsync(new SearchQuery("textile factory 1927"))).Hits[0].Kind);
    }

    [Fact]
    public async Task It_goes_in_batches_and_tells_how_far_it_is()
    {
        await using (var db = sample.Archive.Open())
        {
            db.AddRange(Enumerable.Range(1, 1100).Select(number => new Entity { Kind = EntityKind.Place, Slug = $"place-{number}", Name = $"Place {number}" }));
            await db.SaveChangesAsync();
        }

        var told = new List<int>();
        var made = await sample.Archive.Get<Reindexing>().RunAsync(new Told(told));
        Assert.Equal(told.Order(), told);
        Assert.Equal(made, told[^1]);
        Assert.Equal(made, (await EntriesAsync()).Count);
    }

    private async Task<List<string>> EntriesAsync()
    {
        await using var db = sample.Archive.Open();
        var entries = await db.SearchEntries.AsNoTracking().ToListAsync();
        return [.. entries.Select(entry => string.Join(
                '|', entry.Kind, entry.Key, entry.Url, entry.Language, entry.EarliestDay, entry.LatestDay, entry.Title, entry.Names, entry.Body,
                entry.Identifiers, entry.FoldedNames, entry.FoldedBody, entry.SoundNames, entry.SoundBody, entry.Wholes))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, tells in order and at once.</summary>
    private sealed class Told(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
