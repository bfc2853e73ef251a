using Interhelpo.Archive;
using Interhelpo.Store.Chronicling;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Tests.Comparing;
using Interhelpo.Store.Tests.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests.Chronicling;

public sealed class KeptEditionsTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task An_import_composes_the_chronicle_and_every_word_of_it_stands_in_its_sources()
    {
        await archive.ImportAllAsync();

        await using var db = archive.Open();
        var chronicle = (await db.ChronicleAsync())!.Item;
        Assert.Equal((ChronicleStanding.Composed, 3, false), (chronicle.State, chronicle.Sources, chronicle.Proposed));
        Assert.Equal(["1927", "1930", "1931"], chronicle.Sections.Select(section => section.Time));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task The_same_import_again_and_a_remake_leave_every_row_untouched()
    {
        await archive.ImportAllAsync();
        var before = await EditionsAsync();
        await archive.ImportAllAsync();
        await archive.Get<SourceComparer>().RunAsync();

        Assert.Single(before);
        Assert.Equal(before, await EditionsAsync());
    }

    [Fact]
    public async Task The_seeds_imported_again_leave_their_chronicle_the_same()
    {
        await archive.Get<Importer>().ImportAsync([SeedArchive.Documents]);
        var before = await EditionsAsync();
        await archive.Get<Importer>().ImportAsync([SeedArchive.Documents]);
        await archive.Get<SourceComparer>().RunAsync();

        Assert.Equal(before, await EditionsAsync());
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task Sources_imported_in_another_order_give_the_same_chronicle()
    {
        await archive.ImportAllAsync();
        var other = new TestArchive();
        await other.InitializeAsync();
        await other.ImportAsync("letter.txt", Tokmok.Letter);
        await other.ImportAsync("memories.txt", Tokmok.Memories);
        await other.ImportAsync("school.txt", Tokmok.School);

        await using (var db = archive.Open())
        await using (var second = other.Open())
            Assert.Equal((await db.ChronicleAsync())!.Item.Sha256, (await second.ChronicleAsync())!.Item.Sha256);
        await other.DisposeAsync();
    }

    [Fact]
    public async Task A_new_source_remakes_what_nobody_adopted()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        var before = await EditionsAsync();
        await archive.ImportAsync("letter.txt", Tokmok.Letter);

        var after = await EditionsAsync();
        Assert.Single(after);
        Assert.NotEqual(before, after);
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task An_adopted_chronicle_stays_and_what_sources_add_is_proposed_until_it_is_taken()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        Assert.True((await archive.Get<ChronicleDecisions>().AdoptAsync("Anna")).Ok);
        var adopted = (await EditionsAsync()).Single();
        await archive.ImportAsync("letter.txt", Tokmok.Letter);

        Assert.Equal(["Adopted", "Proposed"], await StandingsAsync());
        Assert.Equal(adopted, (await EditionsAsync())[0]);
        await using (var db = archive.Open())
            Assert.Equal(("Anna", true, 1), ((await db.ChronicleAsync())!.Item.Adopted!.By, (await db.ChronicleAsync())!.Item.Proposed, (await db.ChronicleAsync())!.Item.Sources));

        Assert.True((await archive.Get<ChronicleDecisions>().TakeAsync("Bára")).Ok);
        Assert.Equal(["Replaced", "Adopted"], await StandingsAsync());
        await using (var db = archive.Open())
            Assert.Equal(("Bára", false, 2), ((await db.ChronicleAsync())!.Item.Adopted!.By, (await db.ChronicleAsync())!.Item.Proposed, (await db.ChronicleAsync())!.Item.Sources));
        Assert.Empty((await archive.Get<Checking>().RunAsync()).Findings);
    }

    [Fact]
    public async Task What_was_refused_is_proposed_again_only_when_sources_say_something_else()
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        await archive.Get<ChronicleDecisions>().AdoptAsync("Anna");
        await archive.ImportAsync("letter.txt", Tokmok.Letter);
        Assert.True((await archive.Get<ChronicleDecisions>().RefuseAsync("Anna")).Ok);
        await archive.Get<SourceComparer>().RunAsync();
        Assert.Equal(["Adopted", "Refused"], await StandingsAsync());

        await archive.ImportAsync("memories.txt", Tokmok.Memories);
        Assert.Equal(["Adopted", "Proposed"], await StandingsAsync());
    }

    [Fact]
    public async Task A_decision_without_anything_to_decide_says_so()
    {
        var decisions = archive.Get<ChronicleDecisions>();
        Assert.Contains("There is no chronicle yet", (await decisions.AdoptAsync("Anna")).Reason, StringComparison.Ordinal);
        await archive.ImportAsync("school.txt", Tokmok.School);
        await decisions.AdoptAsync("Anna");

        Assert.Contains("adopted already, by Anna", (await decisions.AdoptAsync("Bára")).Reason, StringComparison.Ordinal);
        Assert.Contains("No change is proposed", (await decisions.TakeAsync("Anna")).Reason, StringComparison.Ordinal);
        Assert.Contains("No change is proposed", (await decisions.RefuseAsync("Anna")).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE ChronicleEditions SET Content = replace(Content, '1927', '1937')", "does not give its SHA-256")]
    [InlineData("UPDATE ChronicleEditions SET Content = '{'", "cannot be read")]
    [InlineData("UPDATE ChronicleEditions SET Content = replace(Content, '\"items\":[\"The school', '\"items\":[\"The new school')", "does not stand in its notes")]
    [InlineData("DELETE FROM ChronicleNotes WHERE Id = (SELECT min(Id) FROM ChronicleNotes)", "quotes no passage of it")]
    public async Task What_was_written_past_the_program_is_found_by_the_check(string sql, string problem)
    {
        await archive.ImportAsync("school.txt", Tokmok.School);
        await using (var db = archive.Open())
            await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal));

        Assert.Contains((await archive.Get<Checking>().RunAsync()).Findings, finding => finding.Problem.Contains(problem, StringComparison.Ordinal));
    }

    private async Task<List<string>> StandingsAsync()
    {
        await using var db = archive.Open();
        return await db.ChronicleEditions.OrderBy(edition => edition.Id).Select(edition => edition.Standing.ToString()).ToListAsync();
    }

    /// <summary>All that is kept, row ids included.</summary>
    private async Task<List<string>> EditionsAsync()
    {
        await using var db = archive.Open();
        var editions = await db.ChronicleEditions.AsNoTracking().Include(edition => edition.Notes).OrderBy(edition => edition.Id).ToListAsync();
        return editions.ConvertAll(edition => string.Join('|', edition.Id, edition.Standing, edition.Sha256, edition.Content, edition.Composed, edition.DecidedBy, edition.DecidedAt,
            string.Join(';', edition.Notes.OrderBy(note => note.Id).Select(note => $"{note.Id} {note.PassageId}"))));
    }
}
