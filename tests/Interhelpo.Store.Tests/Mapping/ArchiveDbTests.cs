using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Mapping;

public sealed class ArchiveDbTests(TestArchive archive) : IClassFixture<TestArchive>
{
    [Fact]
    public void The_migrations_say_all_that_the_model_says()
    {
        using var db = archive.Open();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_source_comes_back_as_it_went_in()
    {
        var source = Samples.Source("letter-home", "Dear all, 𝄞 we arrived in spring.");
        source.State("we arrived in spring.", "we-arrived");
        await SaveAsync(source);

        await using var db = archive.Open();
        var read = await db.Sources.Include(s => s.Content).Include(s => s.Statements).ThenInclude(s => s.Passage)
            .SingleAsync(s => s.Slug == "letter-home");
        Assert.Equal(source.Content.Text, read.Content.Text);
        Assert.Equal(source.Content.Original, read.Content.Original);
        Assert.Equal(Samples.Day, read.Imported);
        Assert.Equal((12, 33, "we arrived in spring."), (read.Statements.Single().Passage.Start, read.Statements.Single().Passage.End, read.Statements.Single().Passage.Quote));
    }

    [Fact]
    public async Task Enums_are_kept_as_words()
    {
        await SaveAsync(Samples.Source("with-kind", "A letter with a kind."));
        await using var db = archive.Open();
        Assert.Equal("letter", await db.Database.SqlQuery<string>($"SELECT Kind AS Value FROM Sources WHERE Slug = 'with-kind'").SingleAsync());
    }

    [Fact]
    public async Task Moments_sort_across_offsets()
    {
        var early = Samples.Source("early", "Early letter.");
        var late = CopyAt(Samples.Source("late", "Late letter."), new DateTimeOffset(2024, 3, 1, 13, 0, 1, TimeSpan.FromHours(1)));
        await SaveAsync(late, early);

        await using var db = archive.Open();
        var slugs = await db.Sources.Where(s => s.Slug == "early" || s.Slug == "late").OrderBy(s => s.Imported).Select(s => s.Slug).ToListAsync();
        Assert.Equal(["early", "late"], slugs);
    }

    [Fact]
    public async Task The_same_bytes_cannot_be_two_sources()
    {
        await SaveAsync(Samples.Source("once", "The very same words."));
        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(Samples.Source("twice", "The very same words.")));
    }

    [Fact]
    public async Task A_passage_in_use_cannot_be_deleted()
    {
        var source = Samples.Source("in-use", "Somebody rests on this.");
        source.State("rests on this.", "rests");
        await SaveAsync(source);

        await using var db = archive.Open();
        await Assert.ThrowsAnyAsync<Exception>(() => db.Passages.Where(p => p.Quote == "rests on this.").ExecuteDeleteAsync());
    }

    [Fact]
    public async Task A_list_of_sources_loads_no_texts()
    {
        await SaveAsync(Samples.Source("listed", "A text nobody asked for."));
        await using var db = archive.Open();
        await archive.Statements.CountAsync(() => db.Sources.ToListAsync());
        Assert.DoesNotContain(archive.Statements.Sent, sql => sql.Contains("SourceContents", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("foreign_keys", 1)]
    [InlineData("busy_timeout", 5000)]
    [InlineData("synchronous", 2)]
    public async Task Every_connection_is_set_up(string pragma, long expected)
    {
        await using var db = archive.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        Assert.Equal(expected, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Readers_go_on_while_somebody_writes()
    {
        await using var writing = archive.Open();
        await using var transaction = await writing.Database.BeginTransactionAsync();
        writing.Add(Samples.Source("half-way", "Not yet there."));
        await writing.SaveChangesAsync();

        await using var reading = archive.Open();
        Assert.False(await reading.Sources.AnyAsync(source => source.Slug == "half-way"));
    }

    private async Task SaveAsync(params Source[] sources)
    {
        await using var db = archive.Open();
        db.AddRange(sources);
        await db.SaveChangesAsync();
    }

    private static Source CopyAt(Source source, DateTimeOffset imported) => new()
    {
        Slug = source.Slug,
        Title = source.Title,
        Kind = source.Kind,
        Language = source.Language,
        FileName = source.FileName,
        Sha256 = source.Sha256,
        MediaType = source.MediaType,
        Characters = source.Characters,
        Imported = imported,
        Content = source.Content,
    };
}
