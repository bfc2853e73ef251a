using System.Text;
using Interhelpo.Archive;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Versions;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Versions;

/// <summary>What people judged stands when a source that takes part comes in anew, and rests on the words that they judged.</summary>
public sealed class JudgedMattersTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Theory]
    [InlineData("The bridge was finished in 1934. The mill in Tokmok was built in 1927.", false)]
    [InlineData("The bridge was finished in 1934.", true)]
    public async Task A_verdict_stands_whether_the_newer_version_says_the_same_or_not(string newer, bool restsOnOlder)
    {
        await using var db = archive.Open();
        await ImportAsync("mill.txt", "A mill and its valley\n\nThe mill in Tokmok was built in 1927.\n", null);
        await ImportAsync("other.txt", "Another mill book\n\nThe mill in Tokmok was built in 1929.\n", null);
        var record = new RecordRef(RecordKind.Matter, await db.Matters.Where(row => row.State == MatterState.Contradict).Select(row => row.Id).SingleAsync());
        var now = (await archive.Get<RecordEditing>().FindAsync(record))!;
        Assert.True((await archive.Get<RecordEditing>().KeepAsync(new RecordChange(record.Kind, record.Id, now.Number, now.Fields.With("verdict", "The roof has the date").With("verdictBy", "Eva")) { By = "Eva", Act = ActKind.Decided })).IsKept);

        await ImportAsync("mill.txt", $"A mill and its valley\n\n{newer}\n", await db.Sources.Where(row => row.FileName == "mill.txt").Select(row => row.Id).SingleAsync());
        await ImportAsync("third.txt", "A letter\n\nThe school in Tokmok was opened in 1921.\n", null);
        db.ChangeTracker.Clear();
        var kept = await db.Matters.SingleAsync(row => row.Id == record.Id);
        Assert.Equal((MatterState.Resolved, "The roof has the date"), (kept.State, kept.Verdict));
        Assert.Equal(restsOnOlder, await db.StatedPositions.AnyAsync(row => row.Position.MatterId == record.Id && row.Statement.Source.Newer.Count > 0 && row.Statement.IsOpen));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    private async Task ImportAsync(string name, string text, int? replaces)
    {
        var added = await archive.Get<IncomingDocuments>().AddAsync(name, Encoding.UTF8.GetBytes(text), "Eva");
        Assert.Null(await archive.Get<SourceVersions>().ChooseAsync(added.Value!.Id, replaces));
        Assert.Equal(ImportResult.Imported, (await archive.Get<IncomingDocuments>().KeepAsync(added.Value.Id, "Eva"))!.Result);
    }
}
