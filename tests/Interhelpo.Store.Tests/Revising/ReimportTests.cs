using Interhelpo.Archive;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Tests.Comparing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Revising;

/// <summary>What a curator changed stays when the same document comes in again, and when it comes in changed.</summary>
public sealed class ReimportTests : IAsyncLifetime
{
    private const string Text =
        "Tokmok and its mill\n\nThe mill in Tokmok was built in 1927. In 1931 Karel Novotný was the head of the mill.\n\nReferences\n\nNovotný, Karel (1935). Mills of the steppe. Praha: Mír.\n";

    private readonly TestArchive archive = new();

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAllAsync();
        await archive.ImportAsync("mill.txt", Text);
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    public static TheoryData<RecordKind, string, string> Changes => new()
    {
        { RecordKind.Article, "title", "The mill at Tokmok" },
        { RecordKind.Work, "title", "Mills and steppes" },
        { RecordKind.Person, "name", "Karel J. Novotný" },
        { RecordKind.Place, "aliases", "Токмок" },
        { RecordKind.Event, "title", "The mill is ready" },
        { RecordKind.Source, "title", "Tokmok, the mill" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_was_changed_by_hand_stays(RecordKind kind, string field, string text)
    {
        var record = await FindAsync(kind);
        var now = (await archive.Get<RecordEditing>().FindAsync(record))!;
        var kept = await archive.Get<RecordEditing>().KeepAsync(new RecordChange(kind, record.Id, now.Number, now.Fields.With(field, text)) { By = "Eva" });
        Assert.True(kept.IsKept, string.Join(' ', kept.Problems.Values));

        Assert.Equal(ImportResult.KnownAlready, (await archive.ImportAsync("mill.txt", Text)).Result);
        Assert.Equal(ImportResult.Imported, (await archive.ImportAsync("mill.txt", Text.Replace("In 1931", "Later, in 1931,", StringComparison.Ordinal))).Result);
        var after = (await archive.Get<RecordEditing>().FindAsync(record))!;
        Assert.Equal(text, after.Fields[field]);
        Assert.Equal(now.Fields.With(field, text).With("aliases", after.Fields["aliases"]), after.Fields.With("aliases", after.Fields["aliases"]));
        await using var db = archive.Open();
        if (kind is RecordKind.Work) Assert.Equal(1, await db.Works.CountAsync());
        if (kind is RecordKind.Person) Assert.Equal(1, await db.Entities.CountAsync(entity => entity.Kind == EntityKind.Person));
    }

    [Fact]
    public async Task A_verdict_stays()
    {
        await using var db = archive.Open();
        var matter = await db.Matters.Where(row => row.State == MatterState.Contradict).Select(row => row.Id).FirstAsync();
        var now = (await archive.Get<RecordEditing>().FindAsync(new(RecordKind.Matter, matter)))!;
        var judged = now.Fields.With("verdict", "The head of the school counted.").With("verdictBy", "Eva").With("standing", "Accepted").With("standingBy", "Eva");
        Assert.True((await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Matter, matter, 0, judged) { By = "Eva", Act = ActKind.Decided })).IsKept);

        await archive.ImportAsync("school.txt", Tokmok.School.Replace("40 pupils", "about 40 pupils", StringComparison.Ordinal));
        Assert.Equal(judged, (await archive.Get<RecordEditing>().FindAsync(new(RecordKind.Matter, matter)))!.Fields);
        Assert.Equal(MatterState.Resolved, await db.Matters.AsNoTracking().Where(row => row.Id == matter).Select(row => row.State).SingleAsync());
    }

    [Fact]
    public async Task A_deleted_event_stays_deleted_when_the_same_comes_in_again()
    {
        var record = await FindAsync(RecordKind.Event);
        Assert.True((await archive.Get<Undoing>().DeleteAsync(record, "Eva", "")).Ok);
        await archive.ImportAsync("mill.txt", Text);
        Assert.Null(await archive.Get<RecordEditing>().FindAsync(record));
    }

    private async Task<RecordRef> FindAsync(RecordKind kind)
    {
        await using var db = archive.Open();
        return new(kind, kind switch
        {
            RecordKind.Article => await db.Articles.Where(row => row.Slug == "tokmok-and-its-mill").Select(row => row.Id).SingleAsync(),
            RecordKind.Work => await db.Works.Select(row => row.Id).SingleAsync(),
            RecordKind.Person => await db.Entities.Where(row => row.Kind == EntityKind.Person).Select(row => row.Id).SingleAsync(),
            RecordKind.Place => await db.Entities.Where(row => row.Name == "Tokmok").Select(row => row.Id).SingleAsync(),
            RecordKind.Event => await db.Events.Where(row => row.Statements.Any(statement => statement.Source.Slug == "tokmok-and-its-mill")).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(),
            _ => await db.Sources.Where(row => row.Slug == "tokmok-and-its-mill").Select(row => row.Id).SingleAsync(),
        });
    }
}
