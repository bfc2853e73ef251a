using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;
using static Interhelpo.Store.Tests.Importing.Drafts;

namespace Interhelpo.Store.Tests.Revising;

/// <summary>What people changed stays so when documents come in that say what the importer read before.</summary>
public sealed class SurvivingTests : IAsyncLifetime
{
    private static readonly Work Canals = new() { Type = "book", Title = "Canals of the steppe", Creators = [new Creator("author", "Novák", "Jan")], Issued = "1931" };
    private static readonly Work Kanaly = new() { Type = "book", Title = "Kanály ve stepi", Creators = [new Creator("author", "Novák", "J.")], Issued = "1932" };

    private readonly TestArchive archive = new();

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await JoinAsync(Draft("first", Name(EntityKind.Place, "Pišpeku", "Pispek")).Citing(Canals));
        await JoinAsync(Draft("second").Citing(Kanaly));
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task A_corrected_work_stays_corrected_and_is_still_the_one_that_is_cited()
    {
        await KeepAsync(RecordKind.Work, "Canals of the steppe", ("title", "Water for Pishpek"), ("issued", "1933"), ("creators", "author: Nováková, Jana"));
        await JoinAsync(Draft("third").Citing(Canals with { Publisher = "Mír", Issued = "1931-05-01" }));

        await using var db = archive.Open();
        var work = await db.Works.Include(row => row.Citations).Include(row => row.Creators).SingleAsync(row => row.Title == "Water for Pishpek");
        Assert.Equal((2, 1933, "Nováková, Jana"), (work.Citations.Count, work.Year, Assert.Single(work.Creators).Name));
        Assert.Equal(2, await db.Works.CountAsync());
    }

    [Fact]
    public async Task A_reference_to_a_work_that_was_merged_is_one_to_the_work_that_stays()
    {
        await using var db = archive.Open();
        var works = await db.Works.ToDictionaryAsync(row => row.Title, row => new RecordRef(RecordKind.Work, row.Id));
        var stays = (await archive.Get<RecordEditing>().FindAsync(works["Canals of the steppe"]))!;
        Assert.True((await archive.Get<Merging>().MergeAsync(works["Kanály ve stepi"], stays.Record, stays.Fields, "Eva", "")).Ok);

        await JoinAsync(Draft("third").Citing(Kanaly));
        var work = await db.Works.AsNoTracking().Include(row => row.Citations).SingleAsync();
        Assert.Equal(("Canals of the steppe", 3), (work.Title, work.Citations.Count));
    }

    [Fact]
    public async Task A_renamed_place_is_still_known_by_the_name_the_importer_read()
    {
        await KeepAsync(RecordKind.Place, "Pišpeku", ("name", "Bishkek"), ("slug", "bishkek"), ("aliases", ""), ("born", "1825"));
        await JoinAsync(Draft("third", Name(EntityKind.Place, "Pišpeku", "Pispek")));

        await using var db = archive.Open();
        var place = await db.Entities.Include(row => row.Mentions).Include(row => row.Aliases).SingleAsync();
        Assert.Equal(("Bishkek", "1825", 2), (place.Name, place.Born, place.Mentions.Count));
        Assert.Empty(place.Aliases);
    }

    [Fact]
    public async Task A_name_nobody_had_before_is_learnt_for_what_people_changed_too()
    {
        await KeepAsync(RecordKind.Place, "Pišpeku", ("name", "Pishpek"));
        await JoinAsync(Draft("third", Name(EntityKind.Place, "Pishpek", "Pichpek")));
        await using var db = archive.Open();
        Assert.Contains("Pichpek", (await db.Entities.Include(row => row.Aliases).SingleAsync()).Aliases.Select(alias => alias.Name));
        var last = await db.Revisions.Include(row => row.Act).OrderBy(row => row.Id).LastAsync();
        Assert.Equal((ActKind.Imported, null), (last.Act!.Kind, last.Act.By));
    }

    [Fact]
    public async Task An_address_that_was_used_is_not_given_to_what_comes_in()
    {
        await KeepAsync(RecordKind.Place, "Pišpeku", ("slug", "pishpek"));
        await KeepAsync(RecordKind.Article, "first", ("slug", "the-first"));
        await JoinAsync(Named(Draft("another"), "first"));
        await using var db = archive.Open();
        Assert.Equal(["first-2", "second", "the-first"], await db.Articles.Select(row => row.Slug).OrderBy(slug => slug).ToListAsync());
    }

    private static Import.Draft Named(Import.Draft draft, string slug)
    {
        draft.Article.Slug = slug;
        return draft;
    }

    private async Task KeepAsync(RecordKind kind, string title, params (string Field, string Text)[] changes)
    {
        await using var db = archive.Open();
        var id = kind switch
        {
            RecordKind.Work => await db.Works.Where(row => row.Title == title).Select(row => row.Id).SingleAsync(),
            RecordKind.Article => await db.Articles.Where(row => row.Title == title).Select(row => row.Id).SingleAsync(),
            _ => await db.Entities.Where(row => row.Name == title).Select(row => row.Id).SingleAsync(),
        };
        var now = (await archive.Get<RecordEditing>().FindAsync(new(kind, id)))!;
        var fields = changes.Aggregate(now.Fields, (all, change) => all.With(change.Field, change.Text));
        if (kind == RecordKind.Article) fields = fields.With("markdown", "Text.");
        var kept = await archive.Get<RecordEditing>().KeepAsync(new RecordChange(kind, id, now.Number, fields) { By = "Eva" });
        Assert.True(kept.IsKept, string.Join(' ', kept.Problems.Values));
    }

    private async Task JoinAsync(Import.Draft draft)
    {
        await using var db = archive.Open();
        await DraftJoiner.JoinAsync(db, draft, default);
        await db.SaveChangesAsync();
    }
}
