using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;
using static Interhelpo.Store.Tests.Importing.Drafts;

namespace Interhelpo.Store.Tests.Revising;

/// <summary>One record of two that are the same, and two again.</summary>
public sealed class MergingTests : IAsyncLifetime
{
    private static readonly Work Canals = new() { Type = "book", Title = "Canals of the steppe", Creators = [new Creator("author", "Novák", "Jan")], Issued = "1931" };
    private static readonly Work Kanaly = new() { Type = "book", Title = "Kanály ve stepi", Creators = [new Creator("author", "Novák", "J.")], Issued = "1932", Isbn = "80-7325-080-2" };

    private readonly TestArchive archive = new();

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await JoinAsync(Draft("first", Name(EntityKind.Place, "Frunze")).Citing(Canals));
        await JoinAsync(Draft("second", Name(EntityKind.Place, "Pishpek", "Bishkek")).Citing(Kanaly));
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task A_merged_work_has_the_citations_of_both_and_answers_at_both_addresses()
    {
        await MergeAsync("novak1932", "novak1931");
        await using var db = archive.Open();
        var work = await db.Works.Include(row => row.Citations).SingleAsync();
        Assert.Equal(("novak1931", 2), (work.Key, work.Citations.Count));
        Assert.Contains("9788073250805", await db.Set<WorkIdentifier>().Select(row => row.Normalised).ToListAsync());
        Assert.Equal("novak1931", (await db.OldAddressAsync(RecordKind.Work, "novak1932"))!.Key);
    }

    [Fact]
    public async Task A_merge_taken_back_leaves_all_as_it_was_and_can_be_made_again()
    {
        var before = await ToldAsync();
        var merged = await MergeAsync("novak1932", "novak1931");
        var undone = await archive.Get<Undoing>().UndoAsync(merged.Id, "Eva");
        Assert.True(undone.Ok, undone.Reason);
        Assert.Equal(before, await ToldAsync());

        Assert.True((await archive.Get<Undoing>().UndoAsync(undone.Value.Id, "Eva")).Ok);
        await using var db = archive.Open();
        Assert.Equal(2, (await db.Works.Include(row => row.Citations).SingleAsync()).Citations.Count);
        Assert.Equal("novak1931", (await db.OldAddressAsync(RecordKind.Work, "novak1932"))!.Key);
    }

    [Fact]
    public async Task A_merged_place_has_the_names_and_mentions_of_both()
    {
        await using var db = archive.Open();
        var places = await db.Entities.ToDictionaryAsync(row => row.Name, row => new RecordRef(RecordKind.Place, row.Id));
        var records = archive.Get<RecordEditing>();
        var (stays, goes) = ((await records.FindAsync(places["Pishpek"]))!, (await records.FindAsync(places["Frunze"]))!);
        var merged = await archive.Get<Merging>().MergeAsync(goes.Record, stays.Record, Merging.Together(stays.Fields, goes.Fields), "Eva", "");
        Assert.True(merged.Ok, merged.Reason);

        var place = await db.Entities.Include(row => row.Aliases).Include(row => row.Mentions).AsNoTracking().SingleAsync();
        Assert.Equal(("Pishpek", 2), (place.Name, place.Mentions.Count));
        Assert.Superset(new HashSet<string> { "Bishkek", "Frunze" }, place.Aliases.Select(alias => alias.Name).ToHashSet());

        Assert.True((await archive.Get<Undoing>().UndoAsync(merged.Value.Id, "Eva")).Ok);
        Assert.Equal([1, 1], await db.Entities.OrderBy(row => row.Name).Select(row => row.Mentions.Count).ToListAsync());
    }

    [Fact]
    public async Task A_work_that_came_in_with_a_wrong_number_is_edited_merged_and_taken_back_like_any_other()
    {
        await JoinAsync(Draft("third").Citing(Canals with { Title = "Wells", Isbn = "80-7325-080-9", Issued = "1940" }));
        await using var db = archive.Open();
        var wells = new RecordRef(RecordKind.Work, await db.Works.Where(row => row.Title == "Wells").Select(row => row.Id).SingleAsync());
        var now = (await archive.Get<RecordEditing>().FindAsync(wells))!;
        var kept = await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Work, wells.Id, 0, now.Fields.With("title", "The wells")) { By = "Eva" });
        Assert.True(kept.IsKept, string.Join(' ', kept.Problems.Values));
        Assert.True((await archive.Get<Undoing>().UndoAsync(kept.Act!.Value, "Eva")).Ok);

        now = (await archive.Get<RecordEditing>().FindAsync(wells))!;
        var wrong = await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Work, wells.Id, now.Number, now.Fields.With("ISBN", "80-7325-080-8")) { By = "Eva" });
        Assert.Equal(["ISBN"], wrong.Problems.Keys);
    }

    private async Task<Act> MergeAsync(string from, string into)
    {
        await using var db = archive.Open();
        var works = await db.Works.ToDictionaryAsync(row => row.Key, row => new RecordRef(RecordKind.Work, row.Id));
        var records = archive.Get<RecordEditing>();
        var (stays, goes) = ((await records.FindAsync(works[into]))!, (await records.FindAsync(works[from]))!);
        var merged = await archive.Get<Merging>().MergeAsync(goes.Record, stays.Record, Merging.Together(stays.Fields, goes.Fields), "Eva", "One book in two languages");
        Assert.True(merged.Ok, merged.Reason);
        return merged.Value;
    }

    private async Task<string> ToldAsync()
    {
        await using var db = archive.Open();
        var works = (await db.WorksAsync(new WorkFilter(), new PageRequest(100))).Value!.Items;
        return System.Text.Json.JsonSerializer.Serialize(works);
    }

    private async Task JoinAsync(Import.Draft draft)
    {
        await using var db = archive.Open();
        await DraftJoiner.JoinAsync(db, draft, default);
        await db.SaveChangesAsync();
    }
}
