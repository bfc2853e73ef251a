using System.Text;
using Interhelpo.Archive;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interhelpo.Store.Tests.Comparing;

/// <summary>What comes into an archive too large to be compared as a whole each time.</summary>
public sealed class NewSourcesTests : IAsyncLifetime
{
    private const string Chapel = "The chapel of Lipov\n\nThe chapel in Lipov was consecrated on 3 May 1880, with bells ringing.\n";
    private const string Bishop = "A bishop travels\n\nHis Grace consecrated churches: the chapel in Lipov was consecrated in May 1880.\n";

    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task It_is_judged_as_if_all_were_compared()
    {
        foreach (var (name, text) in new[] { ("school.txt", Tokmok.School), ("chapel.txt", Chapel), ("memories.txt", Tokmok.Memories), ("bishop.txt", Bishop), ("letter.txt", Tokmok.Letter) })
            await ImportAsync(name, text);
        var (matters, chronicle) = (await archive.MattersAsync(), await ChronicleAsync());

        Assert.Contains("school-tokmok-when-built=Contradict", await archive.StatesAsync(), StringComparison.Ordinal);
        Assert.Equal(matters.Count, await archive.Get<SourceComparer>().RunAsync());
        Assert.Equal(matters, await archive.MattersAsync());
        Assert.Equal(chronicle, await ChronicleAsync());
    }

    [Fact]
    public async Task What_it_has_no_part_in_is_left_alone()
    {
        await ImportAsync("school.txt", Tokmok.School);
        await ImportAsync("memories.txt", Tokmok.Memories);
        await using (var db = archive.Open())
            await db.Database.ExecuteSqlAsync($"UPDATE Matters SET Because = 'As it was.'");

        await ImportAsync("chapel.txt", Chapel);
        await ImportAsync("bishop.txt", Bishop);

        await using var after = archive.Open();
        Assert.All(await after.Matters.ToListAsync(), matter => Assert.Equal(matter.Topic.Contains("Tokmok", StringComparison.Ordinal), matter.Because == "As it was."));
        Assert.True(await after.Matters.AnyAsync(matter => matter.Topic.Contains("Lipov")));
    }

    [Fact]
    public async Task What_a_curator_refused_stays_away()
    {
        await ImportAsync("school.txt", Tokmok.School);
        await ImportAsync("memories.txt", Tokmok.Memories);
        Assert.True((await archive.Get<Suggestions>().RefuseAsync("school-tokmok-when-built", "Anna")).Ok);

        await ImportAsync("letter.txt", Tokmok.Letter);
        Assert.DoesNotContain("school-tokmok-when-built", await archive.StatesAsync(), StringComparison.Ordinal);
        Assert.Contains("library", await archive.StatesAsync(), StringComparison.Ordinal);
    }

    private async Task ImportAsync(string name, string text)
    {
        var archives = archive.Get<IDbContextFactory<ArchiveDb>>();
        var comparer = new SourceComparer(archives, TimeProvider.System, NullLogger<SourceComparer>.Instance) { MostCompared = 0 };
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(ImportResult.Imported, (await new Importer(archives, comparer, TimeProvider.System, NullLogger<Importer>.Instance).ImportAsync(name, content)).Result);
    }

    private async Task<string> ChronicleAsync()
    {
        await using var db = archive.Open();
        return (await db.ChronicleEditions.SingleAsync(edition => edition.Standing == ChronicleStanding.Composed)).Content;
    }
}
