using System.Text;
using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Importing;

/// <summary>Places that people added are found in documents that come in. All names are made up.</summary>
public sealed class PeoplesPlacesTests : IAsyncLifetime
{
    private const string Text = "Letters of a miller\n\nRodiny odešly do Zubrovky na jaře roku 1926. Mlýn tam postavili v létě.\n";

    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task A_place_that_somebody_added_is_met_in_a_new_document_as_that_very_record()
    {
        var place = await AddAsync("Zubrovka");
        await ImportAsync(Text);
        await using var db = archive.Open();
        Assert.Equal([(place.Id, "Zubrovky")], (await db.Mentions.Where(row => row.Entity.Kind == EntityKind.Place).Select(row => new { row.EntityId, row.Passage.Quote }).ToListAsync()).Select(row => (row.EntityId, row.Quote)));
        Assert.Equal(1, await db.Entities.CountAsync());
        Assert.Null(await db.Entities.Select(row => row.Gazetteer).SingleAsync());
    }

    [Fact]
    public async Task One_that_was_deleted_is_not_and_a_renamed_one_is_by_its_new_name()
    {
        var deleted = await AddAsync("Zubrovka");
        Assert.True((await archive.Get<Undoing>().DeleteAsync(deleted, "Eva", "")).Ok);
        var renamed = await AddAsync("Stará Ves");
        var now = (await archive.Get<RecordEditing>().FindAsync(renamed))!;
        Assert.True((await archive.Get<RecordEditing>().KeepAsync(new RecordChange(renamed.Kind, renamed.Id, now.Number, now.Fields.With("name", "Letavka")) { By = "Eva" })).IsKept);
        await ImportAsync(Text.Replace("na jaře", "a do Letavky na jaře", StringComparison.Ordinal));
        await using var db = archive.Open();
        Assert.Contains(renamed.Id, await db.Mentions.Select(row => row.EntityId).ToListAsync());
        Assert.DoesNotContain(await db.Entities.Select(row => row.Name).ToListAsync(), name => name.StartsWith("Zubrovk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_waits_is_read_anew_and_what_was_corrected_in_it_still_holds()
    {
        var documents = archive.Get<IncomingDocuments>();
        var waiting = (await documents.AddAsync("letters.txt", Encoding.UTF8.GetBytes(Text.Replace("Mlýn", "Mlýn v Praze a v Brně", StringComparison.Ordinal)), "Eva")).Value!;
        var brno = (await documents.ReviewAsync(waiting.Id))!.Findings.Single(each => each.Finding is { Kind: FindingKind.Name, Title: "Brno" }).Finding;
        await documents.CorrectAsync(waiting.Id, brno.Id, new Correction(true, brno.Fields));
        await AddAsync("Zubrovka");

        var names = (await documents.ReviewAsync(waiting.Id))!.Findings.Where(each => each.Finding.Kind == FindingKind.Name).ToList();
        Assert.Equal(["Brno", "Prague", "Zubrovka"], names.Select(each => each.Finding.Title).Order(StringComparer.Ordinal));
        Assert.Equal("Brno", Assert.Single(names, each => each.Correction is { IsRefused: true }).Finding.Title);
    }

    private async Task<RecordRef> AddAsync(string name) =>
        (await archive.Get<RecordEditing>().KeepAsync(new RecordChange(RecordKind.Place, null, 0, new Fields { { "name", name } }) { By = "Eva", Act = ActKind.Added })).Record!;

    private async Task ImportAsync(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(ImportResult.Imported, (await archive.Get<Importer>().ImportAsync("letters.txt", content)).Result);
    }
}
