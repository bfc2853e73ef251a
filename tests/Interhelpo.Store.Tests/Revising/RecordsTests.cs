using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Tests.Comparing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Revising;

/// <summary>Changing records: nothing of them is ever lost, and two who change one at once both keep what they wrote.</summary>
public sealed class RecordsTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();
    private RecordNow article = null!;

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAllAsync();
        article = await FindAsync("tokmok-and-its-school");
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_only_came_in_has_no_revision()
    {
        await using var db = archive.Open();
        Assert.False(await db.Revisions.AnyAsync());
        Assert.Equal(0, article.Number);
    }

    [Fact]
    public async Task A_change_keeps_who_when_why_and_what_was_before()
    {
        var kept = await archive.Get<RecordEditing>().KeepAsync(Change("title", "The school of Tokmok") with { Why = "As its head called it" });

        Assert.True(kept.IsKept);
        await using var db = archive.Open();
        var revisions = await db.Revisions.Include(revision => revision.Act).OrderBy(revision => revision.Number).ToListAsync();
        Assert.Equal([1, 2], revisions.Select(revision => revision.Number));
        Assert.Null(revisions[0].Act);
        Assert.Equal("Tokmok and its school", Fields.FromJson(revisions[0].State!)["title"]);
        Assert.Equal(("Eva", "As its head called it", ActKind.Edited), (revisions[1].Act!.By, revisions[1].Act!.Why, revisions[1].Act!.Kind));
        Assert.Equal("The school of Tokmok", Fields.FromJson(revisions[1].State!)["title"]);
        Assert.Equal("The school of Tokmok", (await db.Articles.SingleAsync(row => row.Id == article.Record.Id)).Title);
    }

    [Fact]
    public async Task A_change_that_changes_nothing_is_no_revision()
    {
        var kept = await archive.Get<RecordEditing>().KeepAsync(Change("title", article.Fields["title"]));
        Assert.True(kept is { IsKept: true, Act: null });
        await using var db = archive.Open();
        Assert.False(await db.Acts.AnyAsync());
    }

    [Fact]
    public async Task Two_who_change_different_sentences_at_once_both_keep_theirs()
    {
        var text = article.Fields["markdown"];
        await archive.Get<RecordEditing>().KeepAsync(Change("markdown", text.Replace("40 pupils", "forty pupils", StringComparison.Ordinal)) with { By = "Jan" });
        var second = await archive.Get<RecordEditing>().KeepAsync(Change("markdown", text.Replace("The sawmill", "The first sawmill", StringComparison.Ordinal)));

        Assert.Equal(["markdown"], second.TakenOver);
        var now = (await FindAsync(article.Key)).Fields["markdown"];
        Assert.Contains("forty pupils", now, StringComparison.Ordinal);
        Assert.Contains("The first sawmill", now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_changes_words_that_somebody_else_changed_is_asked_and_nothing_is_kept_until_then()
    {
        await archive.Get<RecordEditing>().KeepAsync(Change("title", "The school of Tokmok") with { By = "Jan" });
        var mine = Change("title", "A school in Tokmok");
        var asked = await archive.Get<RecordEditing>().KeepAsync(mine);

        Assert.False(asked.IsKept);
        Assert.Equal(new FieldConflict("title", 0, new("Tokmok and its school", "A school in Tokmok", "The school of Tokmok")), Assert.Single(asked.Open));
        Assert.Equal("The school of Tokmok", (await FindAsync(article.Key)).Title);

        Assert.True((await archive.Get<RecordEditing>().KeepAsync(mine with { Choices = (_, _) => Choice.Mine })).IsKept);
        Assert.Equal("A school in Tokmok", (await FindAsync(article.Key)).Title);
    }

    [Fact]
    public async Task Of_many_changes_at_the_very_same_time_none_is_lost()
    {
        var records = archive.Get<RecordEditing>();
        string[] fields = ["title", "summary", "language", "slug"];
        string[] values = ["Another title", "Another summary.", "eo", "another"];
        await Task.WhenAll(fields.Select((field, i) => Task.Run(() => records.KeepAsync(Change(field, values[i]) with { By = field }))));

        var now = await records.FindAsync(article.Record);
        Assert.Equal(values, fields.Select(field => now!.Fields[field]));
        await using var db = archive.Open();
        Assert.Equal([1, 2, 3, 4, 5], await db.Revisions.OrderBy(revision => revision.Number).Select(revision => revision.Number).ToListAsync());
    }

    [Fact]
    public async Task An_earlier_state_comes_back_and_what_was_in_between_stays_in_the_history()
    {
        await archive.Get<RecordEditing>().KeepAsync(Change("title", "The school of Tokmok"));
        Assert.True((await archive.Get<Undoing>().RestoreAsync(article.Record, 1, "Eva", "")).Ok);

        var now = await FindAsync(article.Key);
        Assert.Equal(("Tokmok and its school", 3), (now.Title, now.Number));
        Assert.Equal(article.Fields, now.Fields);
    }

    [Fact]
    public async Task An_act_is_taken_back_and_the_taking_back_too_but_only_once()
    {
        var kept = await archive.Get<RecordEditing>().KeepAsync(Change("title", "The school of Tokmok"));
        var undone = await archive.Get<Undoing>().UndoAsync(kept.Act!.Value, "Eva");
        Assert.Equal("Tokmok and its school", (await FindAsync(article.Key)).Title);
        Assert.Equal("This was taken back already.", (await archive.Get<Undoing>().UndoAsync(kept.Act!.Value, "Eva")).Reason);
        Assert.True((await archive.Get<Undoing>().UndoAsync(undone.Value!.Id, "Eva")).Ok);
        Assert.Equal("The school of Tokmok", (await FindAsync(article.Key)).Title);
    }

    [Fact]
    public async Task What_came_after_an_act_stays_when_it_is_taken_back()
    {
        var kept = await archive.Get<RecordEditing>().KeepAsync(Change("title", "The school of Tokmok"));
        var now = await FindAsync(article.Key);
        await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Article, now.Record.Id, now.Number, now.Fields.With("summary", "Newer.")) { By = "Jan" });
        Assert.True((await archive.Get<Undoing>().UndoAsync(kept.Act!.Value, "Eva")).Ok);
        now = await FindAsync(article.Key);
        Assert.Equal(("Tokmok and its school", "Newer."), (now.Title, now.Fields["summary"]));
    }

    [Fact]
    public async Task An_article_taken_back_from_readers_goes_on_as_a_draft_and_can_be_published_again()
    {
        var draft = (await archive.Get<Undoing>().UnpublishAsync(article.Record.Id, "Eva", "Too early")).Value!;
        await using var db = archive.Open();
        Assert.False(await db.Articles.AnyAsync(row => row.Slug == article.Key));
        Assert.False(await db.SearchEntries.AnyAsync(entry => entry.Url == "/articles/" + article.Key));
        var address = await db.OldAddressAsync(RecordKind.Article, article.Key);
        Assert.True(address is { Key: null, Title: "Tokmok and its school", At: not null });

        var published = await archive.Get<DraftEditing>().PublishAsync(draft, "Eva", new HashSet<string>(), null);
        Assert.Equal(article.Record, published.Record);
        Assert.Equal(article.Fields, (await FindAsync(article.Key)).Fields);
        Assert.False(await db.Drafts.AnyAsync());
    }

    [Fact]
    public async Task A_reworded_sentence_waits_to_be_held_against_its_source()
    {
        await archive.Get<RecordEditing>().KeepAsync(Change("markdown", article.Fields["markdown"].Replace("40 pupils", "50 pupils", StringComparison.Ordinal)));
        await using (var db = archive.Open())
        {
            var now = await db.Articles.SingleAsync(row => row.Id == article.Record.Id);
            Assert.Equal("In that year 50 pupils attended the school in Tokmok.", now.Unconfirmed);
            Assert.Equal((3, 2), (now.StatementsTotal, now.StatementsSourced));
        }

        var seen = await FindAsync(article.Key);
        await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Article, seen.Record.Id, seen.Number, seen.Fields)
        {
            By = "Jan",
            Confirmed = new HashSet<string> { "In that year 50 pupils attended the school in Tokmok." },
        });
        await using var after = archive.Open();
        Assert.Equal(("", 3), await after.Articles.Where(row => row.Id == article.Record.Id).Select(row => new ValueTuple<string, int>(row.Unconfirmed, row.StatementsSourced)).SingleAsync());
    }

    [Fact]
    public async Task A_mark_set_by_hand_cuts_its_passage_from_the_source()
    {
        await archive.Get<RecordEditing>().KeepAsync(Change("markdown", "The letter speaks of waiting.[@letter-from-tokmok#char=69,82]"));
        await using var db = archive.Open();
        var passages = await db.Articles.Where(row => row.Id == article.Record.Id).SelectMany(row => row.Passages).ToListAsync();
        Assert.Equal("years of wait", Assert.Single(passages).Quote);
    }

    [Fact]
    public async Task A_renamed_record_is_found_at_its_old_address()
    {
        await archive.Get<RecordEditing>().KeepAsync(Change("slug", "school-of-tokmok"));
        await using var db = archive.Open();
        Assert.Equal("school-of-tokmok", (await db.OldAddressAsync(RecordKind.Article, "tokmok-and-its-school"))!.Key);
        Assert.Null(await db.OldAddressAsync(RecordKind.Article, "never-there"));
    }

    [Fact]
    public async Task The_log_only_grows()
    {
        await archive.Get<RecordEditing>().KeepAsync(Change("title", "The school of Tokmok"));
        await using var db = archive.Open();
        foreach (var sql in new[] { "DELETE FROM Acts", "UPDATE Acts SET By = 'Jan'", "DELETE FROM Revisions", "UPDATE Revisions SET State = NULL" })
        {
            var refused = await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(sql));
            Assert.Contains("only grows", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Fields_that_cannot_be_kept_are_named_and_nothing_is_kept()
    {
        var refused = await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Article, article.Record.Id, 0, article.Fields.With("title", "").With("slug", "letter-from-tokmok")) { By = "Eva" });
        Assert.Equal(["slug", "title"], refused.Problems.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(0, (await FindAsync(article.Key)).Number);
    }

    private RecordChange Change(string field, string text) => new(RecordKind.Article, article.Record.Id, article.Number, article.Fields.With(field, text)) { By = "Eva" };

    private async Task<RecordNow> FindAsync(string slug)
    {
        await using var db = archive.Open();
        var id = await db.Articles.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync();
        return (await archive.Get<RecordEditing>().FindAsync(new(RecordKind.Article, id)))!;
    }
}
