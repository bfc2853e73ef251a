using System.Text;
using Interhelpo.Archive;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Versions;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Versions;

/// <summary>What people judged stands when a source that takes part comes in anew or goes, and rests on the words that they judged.</summary>
public sealed class JudgedMattersTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task What_was_judged_is_not_left_without_words_when_its_sources_are_taken_out()
    {
        await using var db = archive.Open();
        var record = await DisagreementAsync(db);
        var verdict = await JudgeAsync(record, ("verdict", "The roof has the date"), ("verdictBy", "Eva"));
        Assert.True((await WithdrawAsync(db, "other.txt")).Ok);
        Assert.Equal("The roof has the date", await db.Matters.Where(row => row.Id == record.Id).Select(row => row.Verdict).SingleAsync());
        Assert.Contains("was judged, and nothing else in the archive speaks of it", (await WithdrawAsync(db, "mill.txt")).Reason, StringComparison.Ordinal);
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);

        Assert.True((await archive.Get<Undoing>().UndoAsync(verdict, "Eva")).Ok);
        Assert.True((await WithdrawAsync(db, "mill.txt")).Ok);
        Assert.False(await db.Matters.IgnoreQueryFilters().AnyAsync());
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task What_was_refused_stays_refused_when_its_sources_go_and_come_back()
    {
        await using var db = archive.Open();
        var record = await DisagreementAsync(db);
        await JudgeAsync(record, ("standing", nameof(MatterStanding.Refused)), ("standingBy", "Eva"));
        var waiting = new[] { (await WithdrawAsync(db, "other.txt")).Value!.Incoming, (await WithdrawAsync(db, "mill.txt")).Value!.Incoming };
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);

        foreach (var document in waiting) Assert.Equal(ImportResult.Imported, (await archive.Get<IncomingDocuments>().KeepAsync(document, "Eva"))!.Result);
        Assert.Equal(MatterStanding.Refused, await db.Matters.IgnoreQueryFilters().Where(row => row.Id == record.Id).Select(row => row.Standing).SingleAsync());
        Assert.True(await db.StatedPositions.IgnoreQueryFilters().AnyAsync(row => row.Position.MatterId == record.Id));
        Assert.False(await db.Matters.AnyAsync(row => row.State == MatterState.Contradict));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Theory]
    [InlineData("The bridge was finished in 1934. The mill in Tokmok was built in 1927.", false)]
    [InlineData("The bridge was finished in 1934.", true)]
    public async Task A_verdict_stands_whether_the_newer_version_says_the_same_or_not(string newer, bool restsOnOlder)
    {
        await using var db = archive.Open();
        var record = await DisagreementAsync(db);
        await JudgeAsync(record, ("verdict", "The roof has the date"), ("verdictBy", "Eva"));

        await ImportAsync("mill.txt", $"A mill and its valley\n\n{newer}\n", await db.Sources.Where(row => row.FileName == "mill.txt").Select(row => row.Id).SingleAsync());
        await ImportAsync("third.txt", "A letter\n\nThe school in Tokmok was opened in 1921.\n", null);
        db.ChangeTracker.Clear();
        var kept = await db.Matters.SingleAsync(row => row.Id == record.Id);
        Assert.Equal((MatterState.Resolved, "The roof has the date"), (kept.State, kept.Verdict));
        Assert.Equal(restsOnOlder, await db.StatedPositions.AnyAsync(row => row.Position.MatterId == record.Id && row.Statement.Source.Newer.Count > 0 && row.Statement.IsOpen));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    /// <summary>Two sources that give one mill two years.</summary>
    private async Task<RecordRef> DisagreementAsync(ArchiveDb db)
    {
        await ImportAsync("mill.txt", "A mill and its valley\n\nThe mill in Tokmok was built in 1927.\n", null);
        await ImportAsync("other.txt", "Another mill book\n\nThe mill in Tokmok was built in 1929.\n", null);
        return new RecordRef(RecordKind.Matter, await db.Matters.Where(row => row.State == MatterState.Contradict).Select(row => row.Id).SingleAsync());
    }

    /// <summary>Answers the act.</summary>
    private async Task<int> JudgeAsync(RecordRef matter, params (string Field, string Value)[] judgement)
    {
        var now = (await archive.Get<RecordEditing>().FindAsync(matter))!;
        var fields = judgement.Aggregate(now.Fields, (all, each) => all.With(each.Field, each.Value));
        return (await archive.Get<RecordEditing>().KeepAsync(new RecordChange(matter.Kind, matter.Id, now.Number, fields) { By = "Eva", Act = ActKind.Decided })).Act!.Value;
    }

    private async Task<Parsed<Withdrawn>> WithdrawAsync(ArchiveDb db, string file) =>
        await archive.Get<Withdrawing>().WithdrawAsync(await db.Sources.Where(row => row.FileName == file).Select(row => row.Id).SingleAsync(), "Eva", "");

    private async Task ImportAsync(string name, string text, int? replaces)
    {
        var added = await archive.Get<IncomingDocuments>().AddAsync(name, Encoding.UTF8.GetBytes(text), "Eva");
        Assert.Null(await archive.Get<SourceVersions>().ChooseAsync(added.Value!.Id, replaces));
        Assert.Equal(ImportResult.Imported, (await archive.Get<IncomingDocuments>().KeepAsync(added.Value.Id, "Eva"))!.Result);
    }
}
