using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Search;

public sealed class SearchEntryKeeperTests : IAsyncLifetime
{
    private readonly SampleArchive sample = new();

    public Task InitializeAsync() => sample.InitializeAsync();

    public Task DisposeAsync() => sample.DisposeAsync();

    [Fact]
    public async Task A_renamed_article_is_found_by_its_new_name_only()
    {
        await ChangeAsync(async db =>
        {
            var article = await db.Articles.SingleAsync();
            article.Title = "Spinners";
            article.Slug = "spinners";
        });

        Assert.Equal("spinners", (await FindAsync("spinners")).Hits.Single().Id);
        Assert.Single(await EntriesAsync(SearchKind.Article));
    }

    [Fact]
    public async Task An_entity_is_found_by_an_alias_added_alone()
    {
        await ChangeAsync(async db =>
        {
            var place = await db.Entities.SingleAsync(entity => entity.Slug == "zilina");
            place.Aliases.Add(new EntityAlias { Name = "Sillein" });
        });

        Assert.Equal("zilina", (await FindAsync("sillein")).Hits[0].Id);
        Assert.Equal("zilina", (await FindAsync("zilina")).Hits[0].Id);
    }

    [Fact]
    public async Task An_alias_taken_away_is_no_longer_found()
    {
        await ChangeAsync(async db => db.Remove(await db.Aliases.SingleAsync(alias => alias.Name == "Fučík")));
        Assert.Equal("Julius Fučík", (await EntriesAsync(SearchKind.Person)).Single().Names);
    }

    [Fact]
    public async Task A_deleted_row_is_no_longer_found()
    {
        await ChangeAsync(async db => db.Remove(await db.Entities.SingleAsync(entity => entity.Slug == "zilina")));
        Assert.DoesNotContain((await FindAsync("Žilina")).Hits, hit => hit.Kind is SearchKind.Place);
        Assert.Empty(await EntriesAsync(SearchKind.Place));
    }

    [Fact]
    public async Task A_source_that_moves_takes_the_addresses_of_its_statements_with_it()
    {
        await ChangeAsync(async db =>
        {
            var source = await db.Sources.SingleAsync();
            source.Slug = "moved";
            source.Language = "sk";
        });

        Assert.All(await EntriesAsync(SearchKind.Statement), entry => Assert.StartsWith("/sources/moved#char=", entry.Url, StringComparison.Ordinal));
        Assert.Equal("sk", (await EntriesAsync(SearchKind.Event)).Single().Language);
    }

    [Fact]
    public async Task An_event_given_another_date_is_found_by_it_and_so_is_its_statement()
    {
        await ChangeAsync(async db => (await db.Events.SingleAsync()).Date = HistoricalDate.Parse("1931/1933").Value!);
        var found = await FindAsync(new SearchQuery("textile factory") { From = new CalendarDay(1932, 1, 1), To = new CalendarDay(1932, 12, 31) });
        Assert.Equal([SearchKind.Event, SearchKind.Statement], found.Hits.Select(hit => hit.Kind));
        Assert.Equal(SearchKind.Event, (await FindAsync("factory 1932")).Hits[0].Kind);
    }

    [Fact]
    public async Task A_save_that_fails_leaves_the_index_as_it_was()
    {
        await Assert.ThrowsAsync<DbUpdateException>(() => ChangeAsync(async db =>
        {
            (await db.Articles.SingleAsync()).Title = "Never";
            db.Add(new Entity { Kind = EntityKind.Place, Slug = "zilina", Name = "Twice" });
        }));
        Assert.Empty((await FindAsync("never")).Hits);
    }

    [Fact]
    public async Task Saving_what_has_not_changed_touches_no_entry()
    {
        await using var db = sample.Archive.Open();
        await db.Entities.Include(entity => entity.Aliases).LoadAsync();
        Assert.Equal(0, await db.SaveChangesAsync());
    }

    [Fact]
    public async Task Many_rows_need_no_more_statements_to_look_up_than_few()
    {
        var few = await ReadsAsync(1);
        var many = await ReadsAsync(200);
        Assert.True(many <= few, $"{many} statements for many rows, {few} for few");
    }

    [Fact]
    public async Task Many_events_given_other_dates_need_no_more_statements_than_one()
    {
        await ChangeAsync(async db =>
        {
            var statement = await db.Statements.FirstAsync();
            db.AddRange(Enumerable.Range(1, 30).Select(number => new TimelineEvent
            {
                Slug = $"event-{number}",
                Date = HistoricalDate.Parse("1927").Value!,
                DateText = "1927",
                Title = "Again",
                Summary = "Again",
                Statements = { statement },
            }));
        });
        Assert.Equal(await RedatedAsync(1), await RedatedAsync(30));
    }

    private async Task<int> RedatedAsync(int count)
    {
        await using var db = sample.Archive.Open();
        foreach (var told in await db.Events.OrderByDescending(row => row.Id).Take(count).ToListAsync())
            told.Date = HistoricalDate.Parse($"{1930 + count}").Value!;
        await sample.Archive.Statements.CountAsync(() => db.SaveChangesAsync());
        return sample.Archive.Statements.Sent.Count(sql => sql.StartsWith("SELECT", StringComparison.Ordinal));
    }

    private async Task<int> ReadsAsync(int count)
    {
        await using var db = sample.Archive.Open();
        var place = await db.Entities.SingleAsync(entity => entity.Slug == "zilina");
        for (var number = 0; number < count; number++)
            place.Aliases.Add(new EntityAlias { Name = $"Name {count} {number}" });
        await sample.Archive.Statements.CountAsync(() => db.SaveChangesAsync());
        return sample.Archive.Statements.Sent.Count(sql => sql.StartsWith("SELECT", StringComparison.Ordinal));
    }

    private async Task ChangeAsync(Func<ArchiveDb, Task> change)
    {
        await using var db = sample.Archive.Open();
        await change(db);
        await db.SaveChangesAsync();
    }

    private async Task<List<SearchEntry>> EntriesAsync(SearchKind kind)
    {
        await using var db = sample.Archive.Open();
        return await db.SearchEntries.Where(entry => entry.Kind == kind).ToListAsync();
    }

    private Task<SearchResult> FindAsync(string text) => FindAsync(new SearchQuery(text));

    private async Task<SearchResult> FindAsync(SearchQuery query)
    {
        await using var db = sample.Archive.Open();
        return await new ArchiveSearch(db).FindAsync(query);
    }
}
