using Interhelpo.Archive;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Tests.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Revising;

/// <summary>A source is taken out as if it had never come in, and comes in again as if it had never been taken out.</summary>
public sealed class WithdrawingTests : IAsyncLifetime
{
    private const string Text =
        "Tokmok and its mill\n\nThe mill in Tokmok was built in 1927. The school in Tokmok was built in 1921. In 1931 Karel Novotný was the head of the mill.\n\nReferences\n\nNovotný, Karel (1935). Mills of the steppe. Praha: Mír.\n";

    private readonly TestArchive archive = new();

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAllAsync();
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_came_with_it_goes_and_comes_back_under_the_same_addresses()
    {
        var before = await ArchiveContent.OfAsync(archive);
        await archive.ImportAsync("mill.txt", Text);
        var with = await ArchiveContent.OfAsync(archive);
        Assert.NotEqual(before, with);

        var withdrawn = await archive.Get<Withdrawing>().WithdrawAsync(await SourceAsync(), "Eva", "The wrong file");
        Assert.True(withdrawn.Ok, withdrawn.Reason);
        Assert.Equal(before, await ArchiveContent.OfAsync(archive));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);

        Assert.Equal(ImportResult.Imported, (await archive.Get<IncomingDocuments>().KeepAsync(withdrawn.Value.Incoming, "Eva"))!.Result);
        Assert.Equal(with, await ArchiveContent.OfAsync(archive));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task What_was_corrected_in_the_document_is_kept_and_the_log_tells_both_ways()
    {
        var incoming = await archive.Get<IncomingDocuments>().AddAsync("mill.txt", System.Text.Encoding.UTF8.GetBytes(Text), "Eva");
        var review = (await archive.Get<IncomingDocuments>().ReviewAsync(incoming.Value!.Id))!;
        var found = review.Findings.First(each => each.Finding.Kind == Editing.FindingKind.Event).Finding;
        await archive.Get<IncomingDocuments>().CorrectAsync(incoming.Value.Id, found.Id, new Editing.Correction(false, found.Fields.With("title", "The mill is ready")));
        await archive.Get<IncomingDocuments>().KeepAsync(incoming.Value.Id, "Eva");

        var withdrawn = await archive.Get<Withdrawing>().WithdrawAsync(await SourceAsync(), "Jan", "");
        Assert.Equal("The mill is ready", (await archive.Get<IncomingDocuments>().ReviewAsync(withdrawn.Value!.Incoming))!.Findings.Single(each => each.Correction is not null).Correction!.Fields["title"]);
        await using var db = archive.Open();
        var acts = await db.Acts.OrderBy(act => act.Id).Where(act => act.By != null).ToListAsync();
        Assert.Equal([ActKind.Imported, ActKind.Undone], acts.Select(act => act.Kind));
        Assert.Equal(acts[0].Id, acts[1].UndoesId);
        Assert.False((await archive.Get<Undoing>().UndoAsync(acts[1].Id, "Jan")).Ok);
        Assert.Equal("Tokmok and its mill", (await db.OldAddressAsync(RecordKind.Source, "tokmok-and-its-mill"))!.Title);
    }

    [Fact]
    public async Task An_import_that_is_cancelled_stores_nothing_and_the_document_waits()
    {
        var incoming = await archive.Get<IncomingDocuments>().AddAsync("mill.txt", System.Text.Encoding.UTF8.GetBytes(Text), "Eva");
        var before = await ArchiveContent.OfAsync(archive);
        using var cancelling = new CancellationTokenSource();
        var stages = new Stages(stage => { if (stage == ImportStage.Reading) cancelling.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.Get<IncomingDocuments>().KeepAsync(incoming.Value!.Id, "Eva", stages, cancelling.Token));
        Assert.Equal(before, await ArchiveContent.OfAsync(archive));
        Assert.NotNull(await archive.Get<IncomingDocuments>().ReviewAsync(incoming.Value!.Id));
    }

    [Fact]
    public async Task What_people_worked_on_stays_and_what_quotes_it_holds_it()
    {
        await archive.ImportAsync("mill.txt", Text);
        await using var db = archive.Open();
        var person = await db.Entities.Where(row => row.Kind == EntityKind.Person && row.Name == "Karel Novotný").Select(row => row.Id).SingleAsync();
        await EditAsync(new(RecordKind.Person, person), "born", "1890");
        var article = new RecordRef(RecordKind.Article, await db.Articles.Where(row => row.Source!.Slug == "tokmok-and-its-mill").Select(row => row.Id).SingleAsync());
        await EditAsync(article, "title", "The mill of Tokmok");
        var refused = await archive.Get<Withdrawing>().WithdrawAsync(await SourceAsync(), "Eva", "");
        Assert.Contains("“The mill of Tokmok” was made of it and edited since", refused.Reason, StringComparison.Ordinal);

        Assert.True((await archive.Get<Undoing>().UnpublishAsync(article.Id, "Eva", "")).Ok);
        Assert.True((await archive.Get<Withdrawing>().WithdrawAsync(await SourceAsync(), "Eva", "")).Ok);
        Assert.Equal("1890", await db.Entities.Where(row => row.Id == person).Select(row => row.Born).SingleAsync());
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task What_rested_on_it_is_not_brought_back_without_it_but_an_article_is()
    {
        await archive.ImportAsync("mill.txt", Text);
        await using var db = archive.Open();
        var source = await SourceAsync();
        var told = await db.Events.Where(row => row.Statements.Any(statement => statement.SourceId == source)).Select(row => row.Id).FirstAsync();
        var article = await db.Articles.Where(row => row.SourceId == source).Select(row => row.Id).SingleAsync();
        Assert.True((await archive.Get<SourceWords>().EmendAsync(source, 0, 6, "Tokmak", "", "Eva", "")).Ok);
        var emendation = await db.Emendations.Select(row => row.Id).SingleAsync();
        Assert.True((await archive.Get<Withdrawing>().WithdrawAsync(source, "Eva", "")).Ok);

        Assert.Contains("source was taken out", (await archive.Get<Undoing>().RestoreAsync(new(RecordKind.Event, told), 1, "Eva", "")).Reason, StringComparison.Ordinal);
        Assert.Contains("source was taken out", (await archive.Get<Undoing>().RestoreAsync(new(RecordKind.Emendation, emendation), 1, "Eva", "")).Reason, StringComparison.Ordinal);
        Assert.True((await archive.Get<Undoing>().RestoreAsync(new(RecordKind.Article, article), 1, "Eva", "")).Ok);
    }

    [Fact]
    public async Task An_article_that_quotes_it_is_named()
    {
        await archive.ImportAsync("mill.txt", Text);
        await using var db = archive.Open();
        var passage = await db.Statements.Where(row => row.Source.Slug == "tokmok-and-its-mill").OrderBy(row => row.Ordinal).Select(row => row.Passage).FirstAsync();
        var fields = new Editing.Fields { { "title", "Mills" }, { "language", "en" }, { "markdown", $"It was built in 1927. [@tokmok-and-its-mill#char={passage.Start},{passage.End}]" } };
        Assert.True((await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Article, null, 0, fields) { By = "Eva", Act = ActKind.Published })).IsKept);
        Assert.Contains("“Mills” quotes it", (await archive.Get<Withdrawing>().WithdrawAsync(await SourceAsync(), "Eva", "")).Reason, StringComparison.Ordinal);
    }

    private async Task EditAsync(RecordRef record, string field, string text)
    {
        var now = (await archive.Get<RecordEditing>().FindAsync(record))!;
        Assert.True((await archive.Get<RecordEditing>().KeepAsync(new RecordChange(record.Kind, record.Id, now.Number, now.Fields.With(field, text)) { By = "Eva" })).IsKept);
    }

    private async Task<int> SourceAsync()
    {
        await using var db = archive.Open();
        return await db.Sources.Where(row => row.Slug == "tokmok-and-its-mill").Select(row => row.Id).SingleAsync();
    }

    private sealed class Stages(Action<ImportStage> report) : IProgress<ImportStage>
    {
        public void Report(ImportStage value) => report(value);
    }
}
