using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>What curators make of the words of a source: readings, statements, events. The text itself stays.</summary>
public sealed class WordsTests : IAsyncLifetime
{
    private const string Text = "Letters from Tokmok\n\nThe carts came from Hungaria in 1929. The glazier 🪟 stayed.\n\nReferences\n\nNovotný, Karel (1935). The mill burned in May 1931. Praha: Mír.\n";

    private readonly DeskSite desk = new();

    private string admin = "";

    private IReadOnlyList<CheckFinding> found = [];

    public async Task InitializeAsync()
    {
        await desk.InitializeAsync();
        await using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text));
        var outcome = await desk.Site.Services.GetRequiredService<Importer>().ImportAsync("letters.txt", content);
        await using var db = desk.Open();
        found = (await desk.Site.Services.GetRequiredService<Checking>().RunAsync()).Findings;
        admin = $"/admin/records/source/{await db.Sources.Where(source => source.Slug == outcome.Source).Select(source => source.Id).SingleAsync()}";
    }

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task A_reading_is_shown_behind_the_words_and_found_by_search_and_the_text_stays()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        var kept = await EmendAsync(curator, "Hungaria", "Hungary");

        var source = await reader.ReadAsync("/sources/letters-from-tokmok");
        Assert.Equal("[sic: Hungary] Another hand wrote it right", source.QuerySelector(".reading .laid")!.TextContent);
        foreach (var words in new[] { "Hungary", "Hungaria", "carts Hungary", "Hungary 1929" })
            Assert.Contains("Hungaria [sic: Hungary]", (await reader.ReadAsync("/search?q=" + Uri.EscapeDataString(words))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var text = await reader.OpenAsync("/api/v1/sources/letters-from-tokmok/text");
        Assert.Equal(Text, await text.Content.ReadAsStringAsync());
        await AssertSoundAsync();

        (await curator.FillAsync(kept)).Dispose();
        (await curator.FillAsync(kept + "/undo")).Dispose();
        Assert.Null((await reader.ReadAsync("/sources/letters-from-tokmok")).QuerySelector(".laid"));
        Assert.DoesNotContain("sic", (await reader.ReadAsync("/search?q=Hungaria")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_reading_is_edited_and_deleted_and_brought_back_like_any_record_and_words_have_one()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        await EmendAsync(curator, "Hungaria", "Hungary");
        await using var db = desk.Open();
        var record = $"/admin/records/emendation/{await db.Emendations.Select(row => row.Id).SingleAsync()}";
        Assert.NotNull((await curator.ReadAsync(await FoundAsync(curator, "Hungaria"))).QuerySelector($"a[href='{record}']"));

        (await curator.FillAsync(record + "/edit", ("fields[reading]", "the Hungarian lands"))).Dispose();
        using var deleted = await curator.FillAsync(record + "/delete");
        Assert.False(await db.Emendations.AnyAsync());
        (await curator.FillAsync(deleted.Headers.Location + "/undo")).Dispose();
        Assert.Equal("the Hungarian lands", await db.Emendations.Select(row => row.Reading).SingleAsync());
    }

    [Fact]
    public async Task Of_a_closed_source_no_reading_is_told()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        await EmendAsync(curator, "Hungaria", "Zzqland");
        foreach (var rights in new[] { "Closed", "Quotations" })
        {
            (await curator.FillAsync(admin + "/edit", ("fields[rights]", rights))).Dispose();
            foreach (var address in new[] { "/search?q=Zzqland", "/search?q=carts", "/api/v1/search?q=Zzqland", "/sources/letters-from-tokmok" })
            {
                using var answer = await reader.OpenAsync(address);
                var told = (await answer.Content.ReadAsStringAsync()).Replace("q=Zzqland", "", StringComparison.Ordinal);
                Assert.True(rights == "Quotations" || !told.Contains("[sic: Zzqland]", StringComparison.Ordinal), address);
            }
        }

        (await curator.FillAsync(admin + "/edit", ("fields[rights]", "Public"))).Dispose();
        Assert.Contains("Zzqland", (await reader.ReadAsync("/search?q=Zzqland")).QuerySelector("main ol, main ul")!.TextContent, StringComparison.Ordinal);
        await AssertSoundAsync();
    }

    [Fact]
    public async Task Words_that_were_left_aside_become_a_statement_and_an_event_rests_on_it()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        var words = await FoundAsync(curator, "The mill burned in May 1931.");
        using var made = await curator.FillAsync(words.Replace("/words", "/state", StringComparison.Ordinal), ("Why", "It is told in the title"));
        await using var db = desk.Open();
        var statement = await db.Statements.Where(row => row.Text == "The mill burned in May 1931.").Select(row => new { row.Id, row.Slug, row.Ordinal }).SingleAsync();
        Assert.Equal(await db.Statements.CountAsync(row => row.Source.Slug == "letters-from-tokmok") - 1, statement.Ordinal);

        using var told = await curator.FillAsync($"/admin/records/event/new?statements={statement.Slug}", ("fields[date]", "1931-05"), ("fields[title]", "The mill burns"), ("fields[statements]", statement.Slug));
        Assert.Equal(HttpStatusCode.Redirect, told.StatusCode);
        Assert.Contains("The mill burns", (await reader.ReadAsync("/timeline")).Body!.TextContent, StringComparison.Ordinal);

        using var refused = await curator.FillAsync($"/admin/records/statement/{statement.Id}/delete");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        (await curator.FillAsync(told.Headers.Location + "/undo")).Dispose();
        using var deleted = await curator.FillAsync($"/admin/records/statement/{statement.Id}/delete");
        (await curator.FillAsync(deleted.Headers.Location + "/undo")).Dispose();
        Assert.Equal(statement.Slug, await db.Statements.Where(row => row.Text == "The mill burned in May 1931.").Select(row => row.Slug).SingleAsync());
        await AssertSoundAsync();
    }

    [Fact]
    public async Task Words_of_a_statement_are_no_second_one_and_an_event_needs_a_statement_there_is()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var words = await FoundAsync(curator, "Hungaria in 1929");
        using var refused = await curator.FillAsync(words.Replace("/words", "/state", StringComparison.Ordinal));
        Assert.Contains("lie in the statement letters-from-tokmok-1", await Visitor.ProblemAsync(refused), StringComparison.Ordinal);
        using var unknown = await curator.FillAsync("/admin/records/event/new", ("fields[date]", "1931"), ("fields[title]", "Something"), ("fields[statements]", "nobody-1"));
        Assert.Contains("no statement “nobody-1”", await Visitor.ProblemAsync(unknown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?start=-1&end=4")]
    [InlineData("?start=4&end=4")]
    [InlineData("?start=10&end=999999")]
    public async Task Characters_that_the_text_does_not_have_are_not_found(string query)
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        foreach (var page in new[] { "words", "emend", "state" })
        {
            using var answer = await curator.OpenAsync($"{admin}/{page}{query}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Contributors_look_and_curators_lay_readings()
    {
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        var words = await FoundAsync(contributor, "glazier 🪟 stayed");
        Assert.Contains("[@letters-from-tokmok#char=", (await contributor.ReadAsync(words)).Body!.TextContent, StringComparison.Ordinal);
        using var refused = await contributor.OpenAsync(words.Replace("/words", "/emend", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private async Task<string> EmendAsync(Visitor curator, string words, string reading)
    {
        var place = await FoundAsync(curator, words);
        using var kept = await curator.FillAsync(place.Replace("/words", "/emend", StringComparison.Ordinal), ("Reading", reading), ("Note", "Another hand wrote it right"));
        return kept.Headers.Location!.ToString();
    }

    /// <summary>The page of words that stand once in the text.</summary>
    private async Task<string> FoundAsync(Visitor visitor, string words)
    {
        using var answer = await visitor.OpenAsync($"{admin}/words?q={Uri.EscapeDataString(words)}");
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The sample, filled by hand, is not quite sound; nothing is to be added to that.</summary>
    private async Task AssertSoundAsync() => Assert.Equal(found, (await desk.Site.Services.GetRequiredService<Checking>().RunAsync()).Findings);
}
