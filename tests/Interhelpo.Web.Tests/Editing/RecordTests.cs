using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Tests.Rendering;
using Interhelpo.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>Editing records of every kind, through their forms.</summary>
public sealed class RecordTests : IAsyncLifetime
{
    private readonly DeskSite desk = new();

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("work", "title", "Mills of the valleys", "/citations/novak1931")]
    [InlineData("person", "name", "Jan Dvořák the miller", "/people/jan-dvorak")]
    [InlineData("place", "aliases", "Lhota u Mlýna", "/places/lhota")]
    [InlineData("organisation", "name", "The Lhota Mill Company", "/organisations/lhota-mill")]
    [InlineData("event", "title", "The mill is built", "/timeline")]
    [InlineData("source", "title", "The mill of Lhota", "/sources")]
    public async Task What_a_curator_keeps_readers_see_at_once_and_can_be_taken_back(string kind, string field, string text, string address)
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        var record = await RecordAsync(curator, kind);
        using var kept = await curator.FillAsync($"{record}/edit", ($"fields[{field}]", text), ("Why", "As the parish book has it"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains(text, (await reader.ReadAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("As the parish book has it", (await curator.ReadAsync($"{record}/history")).Body!.TextContent, StringComparison.Ordinal);

        (await curator.FillAsync(kept.Headers.Location!.ToString())).Dispose();
        (await curator.FillAsync(kept.Headers.Location + "/undo")).Dispose();
        Assert.DoesNotContain(text, (await reader.ReadAsync(address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var refused = await curator.FillAsync(await RecordAsync(curator, "work") + "/edit", ("fields[ISBN]", "978-80-000-0000-2"), ("fields[issued]", "sometime"), ("fields[title]", "Another"));
        var page = Page.Read(await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("ISBN", page.QuerySelector("#field-ISBN-problem")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual("", page.QuerySelector("#field-issued-problem")!.TextContent);
        Assert.Equal("Another", page.QuerySelector("#field-title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_keeps_over_a_change_of_somebody_else_is_asked()
    {
        using var first = await desk.SignedInAsync(AccountRole.Curator);
        using var second = await desk.SignedInAsync(AccountRole.Administrator);
        var record = await RecordAsync(first, "person");
        (await first.FillAsync($"{record}/edit", ("fields[name]", "Johann Dvořák"))).Dispose();
        using var asked = await second.FillAsync($"{record}/edit", ("fields[name]", "Honza Dvořák"), ("Seen", "0"));
        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        var page = Page.Read(await asked.Content.ReadAsStringAsync());
        Assert.Contains("Johann Dvořák", page.Body!.TextContent, StringComparison.Ordinal);
        using var kept = await second.FillAsync($"{record}/edit", ("fields[name]", "Honza Dvořák"), ("Seen", "0"), ("choices[name:0]", "Mine"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Honza Dvořák", (await second.ReadAsync(record)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_record_leads_on_from_its_old_address()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        (await curator.FillAsync(await RecordAsync(curator, "place") + "/edit", ("fields[slug]", "lhota-on-the-river"))).Dispose();
        using var moved = await reader.OpenAsync("/places/lhota?p=1");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/places/lhota-on-the-river?p=1"), (moved.StatusCode, moved.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Programs_are_led_on_too_and_told_what_was_taken_away()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        (await curator.FillAsync(await RecordAsync(curator, "place") + "/edit", ("fields[slug]", "lhota-on-the-river"))).Dispose();
        using var moved = await reader.OpenAsync("/api/v1/entities/lhota");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/api/v1/entities/lhota-on-the-river"), (moved.StatusCode, moved.Headers.Location!.ToString()));

        var record = await RecordAsync(curator, "event");
        await using var db = desk.Open();
        var id = int.Parse(record.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var slug = await db.Events.Where(told => told.Id == id).Select(told => told.Slug).SingleAsync();
        (await curator.FillAsync($"{record}/delete")).Dispose();
        using var gone = await reader.OpenAsync($"/api/v1/events/{slug}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        using var never = await reader.OpenAsync("/api/v1/events/never-there");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Fact]
    public async Task What_a_contributor_changes_waits_for_a_curator()
    {
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var record = await RecordAsync(contributor, "place");
        using var proposed = await contributor.FillAsync($"{record}/edit", ("fields[aliases]", "Lhotka"));
        Assert.DoesNotContain("Lhotka", (await curator.ReadAsync(record)).Body!.TextContent, StringComparison.Ordinal);
        (await curator.FillAsync(proposed.Headers.Location + "/publish")).Dispose();
        Assert.Contains("Lhotka", (await curator.ReadAsync(record)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@book{marek1930, author = {Marek, Jan}, title = {The mills}, date = {1930}}")]
    [InlineData("TY  - BOOK\r\nAU  - Marek, Jan\r\nTI  - The mills\r\nPY  - 1930\r\nER  - \r\n")]
    [InlineData("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"The mills\",\"author\":[{\"family\":\"Marek\",\"given\":\"Jan\"}],\"issued\":{\"date-parts\":[[1930]]}}]")]
    [InlineData("Marek, Jan (1930). The mills. Praha: Mír.")]
    public async Task A_work_is_pasted_in_the_form_in_which_one_has_it(string pasted)
    {
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        using var read = await contributor.FillAsync("/admin/records/work/new", ("Paste", pasted), ("read", "yes"));
        var page = Page.Read(await read.Content.ReadAsStringAsync());
        Assert.Equal(("The mills", "1930"), (page.QuerySelector("#field-title")!.GetAttribute("value"), page.QuerySelector("#field-issued")!.GetAttribute("value")));
        Assert.Equal("author: Marek, Jan", page.QuerySelector("#field-creators")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_work_that_a_contributor_adds_waits_for_a_curator()
    {
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var fields = await contributor.FieldsAsync("/admin/records/work/new");
        foreach (var (field, value) in new[] { ("fields[title]", "The mills of Tokmok"), ("fields[type]", "book") }) fields[field] = value;
        using var proposed = await contributor.PostAsync("/admin/records/work/new", fields);
        await using var db = desk.Open();
        Assert.False(await db.Works.AnyAsync(work => work.Title == "The mills of Tokmok"));
        (await curator.FillAsync(proposed.Headers.Location + "/publish")).Dispose();
        Assert.True(await db.Works.AnyAsync(work => work.Title == "The mills of Tokmok"));
    }

    [Fact]
    public async Task A_place_names_its_entry_of_the_gazetteer_which_must_be_there()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var entry = (await curator.ReadAsync("/admin/gazetteer?q=Прага")).QuerySelector("main li code")!.TextContent;
        var record = await RecordAsync(curator, "place");
        using var refused = await curator.FillAsync($"{record}/edit", ("fields[gazetteer]", "no-such-place"));
        Assert.Contains("The gazetteer has no entry “no-such-place”", await Visitor.ProblemAsync(refused), StringComparison.Ordinal);
        (await curator.FillAsync($"{record}/edit", ("fields[gazetteer]", entry))).Dispose();
        Assert.Equal(record, (await curator.ReadAsync("/admin/gazetteer?q=" + entry)).QuerySelector("main li a")!.GetAttribute("href"));
        Assert.Contains("It has none", (await curator.ReadAsync("/admin/gazetteer?q=zzq")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_sources_name_is_not_deleted_and_an_event_is_and_comes_back()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var refused = await curator.FillAsync(await RecordAsync(curator, "person") + "/delete");
        Assert.Contains("Merge it with another", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var record = await RecordAsync(curator, "event");
        using var deleted = await curator.FillAsync($"{record}/delete");
        using var gone = await curator.OpenAsync(record);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("no longer in the archive", (await curator.ReadAsync($"{record}/history")).Body!.TextContent, StringComparison.Ordinal);
        (await curator.FillAsync(deleted.Headers.Location + "/undo")).Dispose();
        using var back = await curator.OpenAsync(record);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Fact]
    public async Task A_verdict_is_shown_with_who_gave_it_and_survives_looking_again()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        var record = await RecordAsync(curator, "matter");
        (await curator.FillAsync($"{record}/judge", ("Said", "Open"), ("Verdict", "The parish book is lost."))).Dispose();
        var open = (await reader.ReadAsync("/disagreements/dvorak-when")).Body!.TextContent;
        Assert.Contains("It stays open. The parish book is lost.", open, StringComparison.Ordinal);
        Assert.Contains("Curator", open, StringComparison.Ordinal);
        await using var db = desk.Open();
        Assert.Equal(MatterState.Contradict, await db.Matters.Where(row => row.Slug == "dvorak-when").Select(row => row.State).SingleAsync());

        (await curator.FillAsync($"{record}/judge", ("Said", "Settled"), ("Verdict", "The gate says 1901."))).Dispose();
        Assert.Equal(MatterState.Resolved, await db.Matters.Where(row => row.Slug == "dvorak-when").Select(row => row.State).SingleAsync());
        (await curator.FillAsync($"{record}/judge", ("Said", "Unjudged"))).Dispose();
        Assert.Equal(MatterState.Contradict, await db.Matters.Where(row => row.Slug == "dvorak-when").Select(row => row.State).SingleAsync());
    }

    [Theory]
    [InlineData("1925~", "c. 1925")]
    [InlineData("1927/1930", "1927")]
    [InlineData("20x5", "capital X")]
    public async Task A_date_is_explained_in_words(string edtf, string words)
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var answer = await curator.OpenAsync($"/admin/dates?field=issued&fields[issued]={Uri.EscapeDataString(edtf)}");
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_of_others_is_the_one_its_manifest_says()
    {
        var folder = Path.Combine(Verbs.Terminal.Root, "src", "Interhelpo.Web", "wwwroot", "lib");
        var named = new List<string> { Path.Combine(folder, "libraries.json") };
        foreach (var library in JsonDocument.Parse(File.ReadAllText(named[0])).RootElement.EnumerateArray())
        {
            foreach (var file in library.GetProperty("files").EnumerateObject())
            {
                named.Add(Path.Combine(folder, file.Name));
                Assert.Equal(file.Value.GetString(), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(named[^1]))));
            }
        }

        Assert.Equal(named.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    /// <summary>The first record of a kind, as its list leads to it.</summary>
    private static async Task<string> RecordAsync(Visitor visitor, string kind) =>
        (await visitor.ReadAsync($"/admin/records/{kind}")).QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")!).First();
}
