using System.Text;
using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Versions;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Versions;

/// <summary>A newer version of a document takes the place of the older one, and nothing that people made of that is lost.</summary>
public sealed class NewVersionTests : IAsyncLifetime
{
    private const string Mill = "The mill in Tokmok was built in 1927.";
    private const string School = "The school in Tokmok was opened in 1921 by the teachers of the valley.";
    private const string Head = "In 1931 Karel Novotný was the head of the mill.";
    private const string Bridge = "The bridge was finished in 1934.";
    private const string References = "References\n\nNovotný, Karel (1935). Mills of the steppe. Praha: Mír.\n";

    private readonly TestArchive archive = new();

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await ImportAsync("mill.txt", Text(Mill, School, Head), null);
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_is_the_same_keeps_its_addresses_and_only_the_newer_version_speaks()
    {
        await using var db = archive.Open();
        var before = await EventsAsync(db);
        var newer = await ReplaceAsync(Text(Mill, School, Head, Bridge));

        var after = await EventsAsync(db);
        Assert.Equal(before.Keys.Order(), after.Keys.Where(before.ContainsKey).Order());
        Assert.Single(after.Keys.Except(before.Keys));
        Assert.All(after.Values, statements => Assert.StartsWith(newer, Assert.Single(statements), StringComparison.Ordinal));
        Assert.Equal(4, await db.Statements.CountAsync(row => row.IsOpen));
        Assert.Equal([newer], await db.SearchEntries.Where(entry => entry.Kind == Store.Search.SearchKind.Source).Select(entry => entry.Key).ToListAsync());
        Assert.Equal(1, await db.Works.CountAsync());
        Assert.Equal(newer, await db.Articles.Select(row => row.Source!.Slug).SingleAsync());
        Assert.Contains("The bridge was finished in 1934", await db.Articles.Select(row => row.Markdown).SingleAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await db.Matters.IgnoreQueryFilters().ToListAsync(), matter => matter.Voices > 1);
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task What_people_changed_moved_and_deleted_stays_so()
    {
        await using var db = archive.Open();
        var (mill, school, head) = (await EventAsync(db, "1927"), await EventAsync(db, "1921"), await EventAsync(db, "1931"));
        await EditAsync(new(RecordKind.Event, mill), "title", "The mill stands");
        Assert.True((await archive.Get<Undoing>().DeleteAsync(new(RecordKind.Event, school), "Eva", "")).Ok);
        var person = await db.Entities.Where(row => row.Name == "Karel Novotný").Select(row => row.Id).SingleAsync();
        await EditAsync(new(RecordKind.Person, person), "name", "Karel Novotný of Tokmok");
        var older = await SourceAsync(db);
        await EditAsync(new(RecordKind.Source, older.Id), "rights", nameof(SourceRights.Quotations));
        await EditAsync(new(RecordKind.Source, older.Id), "title", "A mill and its people");
        Assert.True((await archive.Get<SourceWords>().EmendAsync(older.Id, At(older, "Tokmok was built"), At(older, "Tokmok was built") + 6, "Tokmak", "", "Eva", "")).Ok);

        var newer = await ReplaceAsync("A preface that is new.\n\n" + Text(Bridge, School, Mill, Head));
        db.ChangeTracker.Clear();
        Assert.Equal("The mill stands", await db.Events.Where(row => row.Id == mill).Select(row => row.Title).SingleAsync());
        Assert.False(await db.Events.AnyAsync(row => row.EarliestDay != null && row.DateText == "1921"));
        Assert.Equal([head], await db.Events.Where(row => row.DateText == "1931").Select(row => row.Id).ToListAsync());
        Assert.Equal([person], await db.Mentions.Where(row => row.Passage.Source.Slug == newer && row.Passage.Quote == "Karel Novotný").Select(row => row.EntityId).ToListAsync());
        var now = await db.Sources.SingleAsync(row => row.Slug == newer);
        Assert.Equal(SourceRights.Quotations, now.Rights);
        var emended = await db.Emendations.Include(row => row.Passage).SingleAsync(row => row.Passage.SourceId == now.Id);
        Assert.Equal("Tokmok [sic: Tokmak]", emended.Shown);
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task A_reworded_sentence_keeps_its_event_and_what_people_made_of_it_is_noted()
    {
        await using var db = archive.Open();
        var (mill, head) = (await EventAsync(db, "1927"), await EventAsync(db, "1931"));
        await EditAsync(new(RecordKind.Event, mill), "title", "The mill stands");
        Assert.True((await archive.Get<Undoing>().DeleteAsync(new(RecordKind.Event, await EventAsync(db, "1921")), "Eva", "")).Ok);

        var newer = await ReplaceAsync(Text("The big mill in Tokmok was built in 1927.", "The school in Tokmok was opened in 1921 by some teachers of the valley.", "In 1931 Karel Novotný became the head of the mill."));
        db.ChangeTracker.Clear();
        Assert.Equal("The mill stands", await db.Events.Where(row => row.Id == mill).Select(row => row.Title).SingleAsync());
        Assert.Contains("became the head", await db.Events.Where(row => row.Id == head).Select(row => row.Summary).SingleAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await db.Events.CountAsync());
        Assert.Contains("“The mill stands” was made or changed by hand; its sentence reads otherwise now", Assert.Single(await db.Notes.Where(note => db.Sources.Any(row => row.Id == note.SourceId && row.Slug == newer)).Select(note => note.Text).ToListAsync()), StringComparison.Ordinal);
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task What_is_corrected_while_it_is_looked_through_holds_and_the_event_stays_the_event_it_is()
    {
        await using var db = archive.Open();
        var mill = await EventAsync(db, "1927");
        var documents = archive.Get<IncomingDocuments>();
        var added = (await documents.AddAsync("mill.txt", Encoding.UTF8.GetBytes(Text("The big mill in Tokmok was built in 1927.", School, Head)), "Eva")).Value!;
        await archive.Get<SourceVersions>().ChooseAsync(added.Id, await db.Sources.Select(row => row.Id).SingleAsync());
        var read = (await documents.ReviewAsync(added.Id))!.Findings.Select(each => each.Finding).First(finding => finding.Kind == FindingKind.Event && finding.Words.Contains("1927", StringComparison.Ordinal));
        await documents.CorrectAsync(added.Id, read.Id, new Correction(false, read.Fields.With("date", "1927-09")));
        Assert.Equal(ImportResult.Imported, (await documents.KeepAsync(added.Id, "Eva"))!.Result);

        db.ChangeTracker.Clear();
        Assert.Equal("1927-09", (await db.Events.SingleAsync(row => row.Id == mill)).Date.ToString());
        Assert.Equal(3, await db.Events.CountAsync());
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task A_name_of_a_file_alone_makes_nothing_a_newer_version()
    {
        var added = (await archive.Get<IncomingDocuments>().AddAsync("mill.txt", Encoding.UTF8.GetBytes("A mill and its valley\n\nThe smithy was closed in 1940.\n"), "Eva")).Value!;
        Assert.Empty(await archive.Get<SourceVersions>().LikelyAsync(added.Id));
        Assert.Single(await archive.Get<SourceVersions>().FindAsync("VALLEY"));
        Assert.Empty(await archive.Get<SourceVersions>().FindAsync("100%"));
    }

    [Fact]
    public async Task What_is_gone_goes_with_its_history_but_for_what_people_made()
    {
        await using var db = archive.Open();
        var (mill, school) = (await EventAsync(db, "1927"), await EventAsync(db, "1921"));
        var address = await db.Events.Where(row => row.Id == school).Select(row => row.Slug).SingleAsync();
        await EditAsync(new(RecordKind.Event, mill), "title", "The mill stands");

        await ReplaceAsync(Text(Head));
        db.ChangeTracker.Clear();
        Assert.Null((await db.OldAddressAsync(RecordKind.Event, address))!.Key);
        Assert.Equal([true], await db.Events.Where(row => row.Id == mill).Select(row => row.IsOpen).ToListAsync());
        Assert.Equal([Mill, Head], await db.Statements.Where(row => row.IsOpen).OrderBy(row => row.Id).Select(row => row.Text).ToListAsync());
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task An_article_that_people_wrote_on_gets_a_proposal_and_its_marks_follow()
    {
        await using var db = archive.Open();
        var article = new RecordRef(RecordKind.Article, await db.Articles.Select(row => row.Id).SingleAsync());
        var now = (await archive.Get<RecordEditing>().FindAsync(article))!;
        await EditAsync(article, "markdown", now.Fields["markdown"].Replace("The school in Tokmok was opened", "The little school in Tokmok was opened", StringComparison.Ordinal));
        var passage = await db.Statements.Where(row => row.Text == Mill).Select(row => row.Passage).SingleAsync();
        var fields = new Fields { { "title", "Mills" }, { "language", "en" }, { "markdown", $"It was built in 1927. [@a-mill-and-its-valley#char={passage.Start},{passage.End}]" } };
        Assert.True((await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Article, null, 0, fields) { By = "Eva", Act = ActKind.Published })).IsKept);

        var newer = await ReplaceAsync(Text(Mill, School, Head, Bridge));
        db.ChangeTracker.Clear();
        var own = await db.Articles.Include(row => row.Passages).SingleAsync(row => row.Id == article.Id);
        Assert.Contains("The little school", own.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("The bridge", own.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("a-mill-and-its-valley#", own.Markdown, StringComparison.Ordinal);
        Assert.Equal(newer, await db.Articles.Where(row => row.Id == article.Id).Select(row => row.Source!.Slug).SingleAsync());
        Assert.Contains($"[@{newer}#char=", await db.Articles.Where(row => row.Title == "Mills").Select(row => row.Markdown).SingleAsync(), StringComparison.Ordinal);
        var draft = await db.Drafts.SingleAsync();
        Assert.NotNull(draft.Proposed);
        Assert.Contains("The little school", draft.State, StringComparison.Ordinal);
        Assert.Contains("The bridge was finished", draft.State, StringComparison.Ordinal);
        Assert.True((await archive.Get<DraftEditing>().PublishAsync(draft, "Jan", new HashSet<string>(), null)).IsKept);
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task A_statement_that_people_made_comes_along_and_one_they_deleted_does_not_come_back()
    {
        await using var db = archive.Open();
        var older = await SourceAsync(db);
        var title = At(older, "A mill and its valley");
        Assert.True((await archive.Get<SourceWords>().StateAsync(older.Id, title, title + 21, "Eva", "")).Ok);
        foreach (var name in await db.Mentions.Where(row => row.Statement.Text == Mill).ToListAsync()) db.Remove(name);
        await db.SaveChangesAsync();
        Assert.True((await archive.Get<Undoing>().DeleteAsync(new(RecordKind.Event, await EventAsync(db, "1927")), "Eva", "")).Ok);
        Assert.True((await archive.Get<Undoing>().DeleteAsync(new(RecordKind.Statement, await db.Statements.Where(row => row.Text == Mill).Select(row => row.Id).SingleAsync()), "Eva", "")).Ok);

        var newer = await ReplaceAsync(Text(Mill, School, Head, Bridge));
        Assert.Equal(["A mill and its valley", School, Head, Bridge], await db.Statements.Where(row => row.Source.Slug == newer).OrderBy(row => row.Ordinal).Select(row => row.Text).ToListAsync());
    }

    [Fact]
    public async Task What_was_deleted_stays_deleted_over_several_versions()
    {
        await using var db = archive.Open();
        Assert.True((await archive.Get<Undoing>().DeleteAsync(new(RecordKind.Event, await EventAsync(db, "1921")), "Eva", "")).Ok);
        await ReplaceAsync(Text(Mill, School, Head, Bridge));
        await ReplaceAsync(Text(Mill, "The school in Tokmok was opened in 1921 by some teachers of the valley.", Head, Bridge));
        Assert.False(await db.Events.AnyAsync(row => row.DateText == "1921"));
    }

    [Fact]
    public async Task Taken_out_again_it_leaves_the_older_version_as_it_was()
    {
        await using var db = archive.Open();
        var article = new RecordRef(RecordKind.Article, await db.Articles.Select(row => row.Id).SingleAsync());
        await EditAsync(new(RecordKind.Event, await EventAsync(db, "1927")), "title", "The mill stands");
        var before = await ArchiveContent.OfAsync(archive);
        var newer = await ReplaceAsync(Text("The big mill in Tokmok was built in 1927.", Head, Bridge));
        var with = await ArchiveContent.OfAsync(archive);
        Assert.NotEqual(before, with);

        var source = await db.Sources.Where(row => row.Slug == newer).Select(row => row.Id).SingleAsync();
        Assert.Empty((await archive.Get<Withdrawing>().LookAsync(source))!.Problems);
        var withdrawn = await archive.Get<Withdrawing>().WithdrawAsync(source, "Eva", "Not yet");
        Assert.True(withdrawn.Ok, withdrawn.Reason);
        Assert.Equal(before, await ArchiveContent.OfAsync(archive));
        await ShowsNothingWrongAsync();

        Assert.Equal(ImportResult.Imported, (await archive.Get<IncomingDocuments>().KeepAsync(withdrawn.Value.Incoming, "Eva"))!.Result);
        Assert.Equal(with, await ArchiveContent.OfAsync(archive));
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task The_older_version_stays_at_its_address_and_cannot_be_replaced_or_taken_out_twice()
    {
        await using var db = archive.Open();
        var older = await SourceAsync(db);
        var newer = await ReplaceAsync(Text(Mill, School, Head, Bridge));
        Assert.NotNull(await db.SourceTextAsync("a-mill-and-its-valley"));
        Assert.Contains("is a newer version of it", (await archive.Get<Withdrawing>().WithdrawAsync(older.Id, "Eva", "")).Reason, StringComparison.Ordinal);

        var other = await archive.Get<IncomingDocuments>().AddAsync("mill-3.txt", Encoding.UTF8.GetBytes(Text(Mill)), "Eva");
        Assert.Contains("has a newer version already", await archive.Get<SourceVersions>().ChooseAsync(other.Value!.Id, older.Id), StringComparison.Ordinal);
        await db.Incoming.Where(row => row.Id == other.Value.Id).ExecuteUpdateAsync(row => row.SetProperty(each => each.ReplacesId, older.Id));
        var outcome = await archive.Get<IncomingDocuments>().KeepAsync(other.Value.Id, "Eva");
        Assert.Equal(ImportResult.Refused, outcome!.Result);
        Assert.Contains(newer, outcome.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_closed_is_closed_in_every_version_and_opened_again_with_one_step()
    {
        await using var db = archive.Open();
        await ReplaceAsync(Text(Mill, School, Head, Bridge));
        await ReplaceAsync(Text(Mill, School, Bridge));
        await EditAsync(new(RecordKind.Source, await db.Sources.Where(row => row.Newer.Count == 0).Select(row => row.Id).SingleAsync()), "rights", nameof(SourceRights.Closed));
        Assert.Equal([SourceRights.Closed, SourceRights.Closed, SourceRights.Closed], await db.Sources.Select(row => row.Rights).ToListAsync());
        Assert.False(await db.Contents.AnyAsync(row => row.IsOpen) || await db.Statements.AnyAsync(row => row.IsOpen) || await db.Passages.AnyAsync(row => row.IsOpen));

        Assert.True((await archive.Get<Undoing>().UndoAsync(await db.Acts.MaxAsync(row => row.Id), "Eva")).Ok);
        Assert.Equal(3, await db.Contents.CountAsync(row => row.IsOpen));
        await ShowsNothingWrongAsync();
    }

    [Fact]
    public async Task What_changes_is_told_before_anything_is_stored()
    {
        var added = await archive.Get<IncomingDocuments>().AddAsync("new.txt", Encoding.UTF8.GetBytes(Text("The big mill in Tokmok was built in 1927.", Head, Bridge)), "Eva");
        var likely = Assert.Single(await archive.Get<SourceVersions>().LikelyAsync(added.Value!.Id));
        Assert.Equal(("a-mill-and-its-valley", 1, 3), (likely.Slug, likely.Shared, likely.Of));
        Assert.Null(await archive.Get<SourceVersions>().ChangesAsync(added.Value.Id));
        Assert.Null(await archive.Get<SourceVersions>().ChooseAsync(added.Value.Id, likely.Id));

        var changes = (await archive.Get<SourceVersions>().ChangesAsync(added.Value.Id))!;
        Assert.Equal(
            [(Mill, "The big mill in Tokmok was built in 1927.", false), (School, null, false), (Head, Head, true), (null, Bridge, false)],
            changes.Sentences.Select(each => (each.Before, each.After, each.IsSame)));
        Assert.NotEmpty(changes.Sentences[1].Events);
        var review = (await archive.Get<IncomingDocuments>().ReviewAsync(added.Value.Id))!;
        Assert.Equal(["1931", "Karel Novotný", "Mills of the steppe"], review.Findings.Where(each => changes.Known.Contains(each.Finding.Id)).Select(each => each.Finding.Kind == FindingKind.Event ? each.Finding.Words[3..7] : each.Finding.Title).Order());
    }

    private static string Text(params string[] sentences) => $"A mill and its valley\n\n{string.Join(' ', sentences)}\n\n{References}";

    private async Task<string> ReplaceAsync(string text)
    {
        await using var db = archive.Open();
        return await ImportAsync("mill.txt", text, await db.Sources.Where(row => row.Newer.Count == 0).Select(row => row.Id).SingleAsync());
    }

    private async Task<string> ImportAsync(string name, string text, int? replaces)
    {
        var added = await archive.Get<IncomingDocuments>().AddAsync(name, Encoding.UTF8.GetBytes(text), "Eva");
        Assert.Null(await archive.Get<SourceVersions>().ChooseAsync(added.Value!.Id, replaces));
        var outcome = await archive.Get<IncomingDocuments>().KeepAsync(added.Value.Id, "Eva");
        Assert.Equal(ImportResult.Imported, outcome!.Result);
        return outcome.Source!;
    }

    private async Task EditAsync(RecordRef record, string field, string text)
    {
        var now = (await archive.Get<RecordEditing>().FindAsync(record))!;
        Assert.True((await archive.Get<RecordEditing>().KeepAsync(new RecordChange(record.Kind, record.Id, now.Number, now.Fields.With(field, text)) { By = "Eva" })).IsKept);
    }

    private async Task ShowsNothingWrongAsync() => Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);

    private static int At(Source source, string words) => source.Content.Text.IndexOf(words, StringComparison.Ordinal);

    private static Task<Source> SourceAsync(ArchiveDb db) => db.Sources.AsNoTracking().Include(row => row.Content).SingleAsync();

    private static Task<int> EventAsync(ArchiveDb db, string date) => db.Events.Where(row => row.DateText == date).Select(row => row.Id).SingleAsync();

    private static Task<Dictionary<string, List<string>>> EventsAsync(ArchiveDb db) => db.Events.AsNoTracking().Include(row => row.Statements).ToDictionaryAsync(row => row.Slug, row => row.Statements.Select(statement => statement.Slug).ToList());
}
