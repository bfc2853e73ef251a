using Interhelpo.Archive;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Tests.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Keeping;

public sealed class CheckingTests : IAsyncLifetime
{
    private readonly SampleArchive sample = new();

    public async Task InitializeAsync()
    {
        await sample.InitializeAsync();
        await using var db = sample.Archive.Open();
        var source = await db.Sources.Include(row => row.Content).SingleAsync();
        source.Segments.Add(new Segment { Ordinal = 0, Start = 0, End = 20, Role = SegmentRole.Paragraph });
        source.Segments.Add(new Segment { Ordinal = 1, Start = 20, End = source.Characters, Role = SegmentRole.Paragraph });
        var article = await db.Articles.SingleAsync();
        article.Markdown = "Trains left.";
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => sample.DisposeAsync();

    [Fact]
    public async Task A_sound_archive_has_no_findings()
    {
        var report = await CheckAsync();
        Assert.Empty(report.Findings);
        Assert.True(report.Sound);
        Assert.Equal((1, 1), (report.Sources, report.SegmentedSources));
        Assert.True(report.Passages > 4);
        Assert.Equal(1.0, report.ShareExact);
    }

    [Theory]
    [InlineData("UPDATE Passages SET Quote = 'forged' WHERE Quote = 'Fučik'", "passage letter-of-a-weaver#char=", "not what the source says")]
    [InlineData("UPDATE Segments SET End = 19 WHERE Ordinal = 0", "source letter-of-a-weaver", "gap or overlap at character 19")]
    [InlineData("UPDATE Segments SET Start = 19 WHERE Ordinal = 1", "source letter-of-a-weaver", "gap or overlap at character 20")]
    [InlineData("UPDATE SourceContents SET Original = x'41'", "source letter-of-a-weaver", "SHA-256")]
    [InlineData("UPDATE SourceContents SET Text = replace(Text, 'river', 'rivet')", "source letter-of-a-weaver", "not what its bytes say")]
    [InlineData("UPDATE Sources SET Characters = 1", "source letter-of-a-weaver", "1 characters")]
    [InlineData("DELETE FROM SearchEntries WHERE Kind = 'place'", "place zilina", "missing from the search index")]
    [InlineData("UPDATE Entities SET Slug = 'sillein' WHERE Slug = 'zilina'", "place zilina", "not in the archive")]
    [InlineData("DELETE FROM StatementEvents", "event 1927-textile-factory", "no statement")]
    [InlineData("UPDATE Articles SET Markdown = 'Trains.[@letter-of-a-weaver#char=1,2]'", "article weavers", "[@letter-of-a-weaver#char=1,2]")]
    [InlineData("PRAGMA foreign_keys=OFF; UPDATE Mentions SET EntityId = 999", "Mentions 1", "Entities")]
    [InlineData("DROP TRIGGER SearchEntries_Changed; UPDATE SearchEntries SET Body = 'other' WHERE Kind = 'article'", "search index", "does not agree")]
    [InlineData("DELETE FROM __EFMigrationsHistory", "migration", "not been applied")]
    public async Task Damage_is_found_and_named(string damage, string row, string problem)
    {
        await using (var db = sample.Archive.Open())
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync(damage);
        }

        var findings = (await CheckAsync()).Findings;
        Assert.Contains(findings, finding => finding.Row.StartsWith(row, StringComparison.Ordinal) && finding.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.NotEmpty(finding.Remedy));
    }

    [Fact]
    public async Task What_others_wrote_to_the_index_is_not_taken_for_damage()
    {
        await using var db = sample.Archive.Open();
        Assert.Empty(await DatabaseCheck.RunAsync(db, default));
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection(DatabaseCopies.Unpooled(sample.Archive.Database, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite)))
        {
            await other.OpenAsync();
            for (var time = 0; time < 20; time++)
                other.Ask("UPDATE SearchEntries SET Body = Body || ' more'");
            other.Ask("INSERT INTO SearchText(SearchText) VALUES ('optimize')");
        }

        Assert.Empty(await DatabaseCheck.RunAsync(db, default));
    }

    [Fact]
    public async Task A_damaged_passage_counts_against_the_share()
    {
        await using (var db = sample.Archive.Open())
            await db.Database.ExecuteSqlAsync($"UPDATE Passages SET Quote = Quote || '!' WHERE Id = (SELECT min(Id) FROM Passages)");
        var report = await CheckAsync();
        Assert.Equal(report.Passages - 1, report.PassagesExact);
        Assert.InRange(report.ShareExact, 0.5, 0.99);
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        await sample.Archive.Statements.CountAsync(CheckAsync);
        Assert.DoesNotContain(
            sample.Archive.Statements.Sent,
            sql => sql.StartsWith("UPDATE", StringComparison.Ordinal) || sql.StartsWith("DELETE", StringComparison.Ordinal));
    }

    private Task<CheckReport> CheckAsync() => sample.Archive.Get<Checking>().RunAsync();
}
