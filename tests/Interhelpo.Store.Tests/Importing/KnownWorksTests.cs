using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Import;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;
using static Interhelpo.Store.Tests.Importing.Drafts;

namespace Interhelpo.Store.Tests.Importing;

public sealed class KnownWorksTests : IAsyncLifetime
{
    private static readonly Work Canals = new()
    {
        Type = "book",
        Title = "Canals of the steppe",
        Creators = [new Creator("author", "Novák", "Jan")],
        Issued = "1931",
        Isbn = "80-7325-080-2",
    };

    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task A_work_cited_by_two_documents_is_one_work()
    {
        await JoinAsync(Draft("first").Citing(Canals));
        await JoinAsync(Draft("second").Citing(Canals with { Isbn = null, Publisher = "Mír", Title = "Canals of the Steppe" }, Canals));

        var work = Assert.Single(await WorksAsync());
        Assert.Equal(("novak1931", 3), (work.Key, work.Citations.Count));
        Assert.Equal(("Novák, Jan", "9788073250805"), (work.Creators.Single().Name, work.Identifiers.Single().Normalised));
        Assert.Contains("\"publisher\"", work.Csl, StringComparison.Ordinal);
        Assert.Equal((1931, "book"), (work.Year, work.Type));
    }

    [Fact]
    public async Task Other_works_of_the_same_year_get_keys_of_their_own()
    {
        var bridges = Canals with { Title = "Bridges", Isbn = null };
        await JoinAsync(Draft("first").Citing(Canals, bridges));
        await JoinAsync(Draft("second").Citing(Canals with { Title = "Tunnels under the hills", Isbn = null }));
        Assert.Equal(["novak1931", "novak1931a", "novak1931b"], (await WorksAsync()).Select(work => work.Key));
    }

    [Fact]
    public async Task A_document_that_comes_in_after_it_was_cited_is_that_work()
    {
        await JoinAsync(Draft("first").Citing(Canals));
        await JoinAsync(Draft("second").Titled("Canals of the Steppe"));
        Assert.Equal(["second"], (await WorksAsync()).Single().Sources.Select(source => source.Slug));
    }

    [Fact]
    public async Task A_document_that_was_there_before_it_is_cited_is_that_work()
    {
        await JoinAsync(Draft("first").Titled("Canals of the Steppe"));
        await JoinAsync(Draft("second").Citing(Canals));
        Assert.Equal(["first"], (await WorksAsync()).Single().Sources.Select(source => source.Slug));
    }

    [Theory]
    [InlineData("Canals of the steppe and their keepers")]
    [InlineData("The canals of the steppe")]
    public async Task A_title_merely_similar_links_nothing(string title)
    {
        await JoinAsync(Draft("before").Titled(title));
        await JoinAsync(Draft("first").Citing(Canals));
        await JoinAsync(Draft("after").Titled(title));
        Assert.Empty((await WorksAsync()).Single().Sources);
    }

    [Fact]
    public async Task No_document_is_what_it_cites_itself()
    {
        await JoinAsync(Draft("first").Titled("Canals of the steppe").Citing(Canals));
        Assert.Empty((await WorksAsync()).Single().Sources);
    }

    [Fact]
    public async Task A_corrected_description_is_met_by_its_new_words()
    {
        await JoinAsync(Draft("first").Citing(Canals with { Isbn = null }));
        await using (var db = archive.Open())
        {
            var work = await db.Works.Include(row => row.Creators).Include(row => row.Identifiers).SingleAsync();
            WorkRecord.Write(Canals with { Title = "Waterways", Isbn = null }, work);
            await db.SaveChangesAsync();
        }

        await JoinAsync(Draft("second").Citing(Canals with { Title = "Waterways", Isbn = null, Creators = [] }));
        Assert.Equal(2, (await WorksAsync()).Single().Citations.Count);
    }

    [Fact]
    public async Task A_work_without_any_title_is_called_by_its_reference()
    {
        await JoinAsync(Draft("first").Citing(new Work { Issued = "1931" }));
        Assert.Equal("Somebody", (await WorksAsync()).Single().Title);
    }

    private async Task JoinAsync(Draft draft)
    {
        await using var db = archive.Open();
        await DraftJoiner.JoinAsync(db, draft, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task<List<CataloguedWork>> WorksAsync()
    {
        await using var db = archive.Open();
        return await db.Works.Include(work => work.Creators).Include(work => work.Identifiers).Include(work => work.Citations).Include(work => work.Sources)
            .OrderBy(work => work.Id).ToListAsync();
    }
}
