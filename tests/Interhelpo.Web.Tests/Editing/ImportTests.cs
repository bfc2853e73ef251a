using System.Net;
using System.Text;
using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Interhelpo.Web.Background;
using Interhelpo.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>Documents are looked through before anything of them is in the archive.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private const string Text =
        "The school of Tokmok\n\nThe school in Tokmok was built in 1927. In that year 40 pupils attended the school. The sawmill was opened in May 1930 by Josef Marek.\n\n"
        + "References\n\nNovotný, Karel (1935). Schools of the steppe. Praha: Mír.\n";

    private static readonly string Long = Text.Replace("\n\nReferences", " " + string.Concat(Enumerable.Range(1, 4_000).Select(each => $"Nobody counted pupil {each}, ever. ")) + "\n\nReferences", StringComparison.Ordinal);

    private readonly DeskSite desk = new();

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Two_findings_are_corrected_one_is_refused_and_all_goes_in_as_one_step()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var document = await PasteAsync(curator, Text);
        await using var db = desk.Open();
        Assert.False(await db.Sources.AnyAsync(source => source.Slug == "the-school-of-tokmok"));

        await CorrectAsync(curator, document, "The school in Tokmok was built", "correct", ("fields[date]", "1927-09"), ("fields[title]", "The school is built"));
        await CorrectAsync(curator, document, "Schools of the steppe", "correct", ("fields[title]", "Schools of the steppes"));
        await CorrectAsync(curator, document, "40 pupils", "refuse");
        Assert.Equal(2, (await curator.ReadAsync(document)).QuerySelectorAll(".findings .small").Count(each => each.TextContent == "corrected"));

        using var kept = await curator.FillAsync(document);
        Assert.Equal("/sources/the-school-of-tokmok", kept.Headers.Location!.ToString());
        Assert.Equal(("1927-09", "The school is built"), await db.Events.Where(told => told.Statements.Any(statement => statement.Source.Slug == "the-school-of-tokmok")).OrderBy(told => told.Id).Select(told => new ValueTuple<string, string>(told.Date.ToString(), told.Title)).FirstAsync());
        Assert.True(await db.Works.AnyAsync(work => work.Title == "Schools of the steppes"));
        Assert.False(await db.Quantities.AnyAsync(quantity => quantity.Value == 40 && quantity.Unit == "pupils"));
        Assert.False(await db.Incoming.AnyAsync());
        Assert.Equal(("Curator", "the-school-of-tokmok"), await db.Acts.Where(act => act.Kind == ActKind.Imported).Select(act => new ValueTuple<string?, string?>(act.By, act.Source)).SingleAsync());
    }

    [Fact]
    public async Task A_newer_version_takes_the_place_of_the_older_and_both_pages_say_so()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        (await curator.FillAsync(await PasteAsync(curator, Text))).Dispose();
        var document = await PasteAsync(curator, Text.Replace("The sawmill was opened in May 1930 by Josef Marek.", "The sawmill was opened in June 1931. A bakery stood beside it.", StringComparison.Ordinal));
        Assert.Contains("It may be a newer version of The school of Tokmok, which has 2 of its 4 statements", (await curator.ReadAsync(document)).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        await using var db = desk.Open();
        var older = await db.Sources.Where(source => source.Slug == "the-school-of-tokmok").Select(source => source.Id).SingleAsync();

        using var chosen = await curator.FillAsync(document + "/version", ("source", older.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(document + "/changes", chosen.Headers.Location!.ToString());
        var changes = await curator.ReadAsync(document + "/changes");
        Assert.Equal(["Reworded", "New"], changes.QuerySelectorAll(".changes strong").Select(each => each.TextContent));
        Assert.Contains("it has 2 sentences in the same words, 1 reworded, 1 new; 0 sentences are gone", changes.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("40 pupils", (await curator.ReadAsync(document)).QuerySelector("section[aria-labelledby=found]")!.TextContent, StringComparison.Ordinal);

        using var kept = await curator.FillAsync(document);
        using var reader = new Visitor(desk.Site);
        var newer = await reader.ReadAsync(kept.Headers.Location!.ToString());
        Assert.Equal("/sources/the-school-of-tokmok", newer.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.Equal(kept.Headers.Location.ToString(), (await reader.ReadAsync("/sources/the-school-of-tokmok")).QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.DoesNotContain((await reader.ReadAsync("/sources")).QuerySelectorAll(".entries a"), link => link.GetAttribute("href") == "/sources/the-school-of-tokmok");
        using var told = await reader.OpenAsync("/api/v1/sources/the-school-of-tokmok");
        Assert.Contains("\"replacedBy\":\"the-school-of-tokmok-2\"", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("May 1930", (await reader.ReadAsync("/search?q=sawmill")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_that_cannot_be_taken_is_refused_beside_its_field_and_as_read_takes_it_back()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var document = await PasteAsync(curator, Text);
        using var refused = await CorrectAsync(curator, document, "The school in Tokmok was built", "correct", ("fields[date]", "some day"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await CorrectAsync(curator, document, "40 pupils", "refuse");
        await CorrectAsync(curator, document, "40 pupils", "read");
        (await curator.FillAsync(document)).Dispose();
        await using var db = desk.Open();
        Assert.True(await db.Quantities.AnyAsync(quantity => quantity.Value == 40));
    }

    [Fact]
    public async Task What_the_archive_has_already_what_is_empty_and_what_is_no_text_is_refused_with_the_reason()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        (await curator.FillAsync(await PasteAsync(curator, Text))).Dispose();
        using var known = await curator.FillAsync("/admin/imports", ("text", Text), ("name", "again"));
        Assert.Contains("has this document already", await known.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var nothing = await curator.FillAsync("/admin/imports");
        Assert.Contains("Choose a file, or paste a text", await nothing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var image = await UploadAsync(curator, "image.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]);
        Assert.Equal(HttpStatusCode.BadRequest, image.StatusCode);
    }

    [Fact]
    public async Task A_file_waits_for_a_curator_when_a_contributor_hands_it_in()
    {
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        using var handed = await UploadAsync(contributor, "school.txt", Encoding.UTF8.GetBytes(Text));
        var document = handed.Headers.Location!.ToString();
        using var refused = await contributor.FillAsync(document);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        Assert.Contains("Documents to look through", (await curator.ReadAsync("/admin")).Body!.TextContent, StringComparison.Ordinal);
        using var thrown = await curator.FillAsync(document + "/discard");
        Assert.Equal(document + "/take-back", thrown.Headers.Location!.ToString());
        using var gone = await curator.OpenAsync(document);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_document_that_was_thrown_away_is_taken_back_with_its_corrections()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var document = await PasteAsync(curator, Text);
        await CorrectAsync(curator, document, "40 pupils", "refuse");
        using var early = await curator.OpenAsync(document + "/take-back");
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        using var thrown = await curator.FillAsync(document + "/discard");
        Assert.DoesNotContain("Documents to look through", (await curator.ReadAsync("/admin")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(document + "/take-back", (await curator.ReadAsync("/admin/imports")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));

        using var back = await curator.FillAsync(thrown.Headers.Location!.ToString());
        Assert.Equal(document, back.Headers.Location!.ToString());
        Assert.Equal("refused", (await curator.ReadAsync(document)).QuerySelectorAll(".findings li.refused .small").Select(each => each.TextContent).Single(text => text.Length > 0));
    }

    [Fact]
    public async Task A_whole_import_is_taken_out_again_and_its_document_waits_as_it_was_corrected()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        var document = await PasteAsync(curator, Text);
        await CorrectAsync(curator, document, "40 pupils", "refuse");
        (await curator.FillAsync(document)).Dispose();
        var act = (await curator.ReadAsync("/admin/log")).QuerySelector(".log a")!.GetAttribute("href")!;
        var takeOut = (await curator.ReadAsync(act)).QuerySelector("a[href$='/withdraw']")!.GetAttribute("href")!;
        Assert.Contains("3 statements", (await curator.ReadAsync(takeOut)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var taken = await curator.FillAsync(takeOut, ("Why", "The wrong file"));

        using var gone = await reader.OpenAsync("/sources/the-school-of-tokmok");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.DoesNotContain("sawmill", (await reader.ReadAsync("/search?q=sawmill")).QuerySelector("main")!.TextContent.Replace("“sawmill”", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var waiting = taken.Headers.Location!.ToString();
        Assert.Single((await curator.ReadAsync(waiting)).QuerySelectorAll(".findings .refused"));

        (await curator.FillAsync(waiting)).Dispose();
        using var back = await reader.OpenAsync("/sources/the-school-of-tokmok");
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Fact]
    public async Task A_long_document_goes_on_by_itself_and_says_how_far_it_is()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var document = await PasteAsync(curator, Long);
        using var asked = await curator.FillAsync(document);
        Assert.Equal(document + "/progress", asked.Headers.Location!.ToString());

        var outcome = await await desk.Site.Services.GetRequiredService<WaitingImports>().AskAsync(IdOf(document), "Curator", default);
        Assert.Equal("the-school-of-tokmok", outcome!.Source);
        Assert.NotNull((await curator.ReadAsync(document + "/progress")).QuerySelector("#progress a[href='/sources/the-school-of-tokmok']"));
        await using var db = desk.Open();
        Assert.Equal("Curator", await db.Acts.Where(act => act.Kind == ActKind.Imported).Select(act => act.By).SingleAsync());
    }

    [Fact]
    public async Task What_waits_for_its_turn_is_cancelled_and_waits_as_before()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        var document = await PasteAsync(curator, Text);
        await CorrectAsync(curator, document, "40 pupils", "refuse");
        // As another start would find it: asked for, and not begun.
        await desk.Site.Services.GetRequiredService<IncomingDocuments>().AskAsync(IdOf(document), "Curator");
        Assert.Equal("Waits for its turn – now", (await curator.ReadAsync(document + "/progress")).QuerySelector("[aria-current=step]")!.TextContent.Trim());
        Assert.Contains("is being brought in", (await curator.ReadAsync("/admin/imports")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await CorrectAsync(curator, document, "Schools of the steppe", "refuse");
        using var refused = await contributor.OpenAsync(document + "/cancel");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        (await curator.FillAsync(document + "/cancel")).Dispose();
        Assert.Single((await curator.ReadAsync(document)).QuerySelectorAll(".findings .refused"));
        await using var db = desk.Open();
        Assert.False(await db.Sources.AnyAsync(source => source.Slug == "the-school-of-tokmok"));
        (await curator.FillAsync(document)).Dispose();
        Assert.True(await db.Sources.AnyAsync(source => source.Slug == "the-school-of-tokmok"));
    }

    [Fact]
    public async Task What_was_asked_for_before_a_stop_is_brought_in_after_it()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var document = await PasteAsync(curator, Text);
        await desk.Site.Services.GetRequiredService<IncomingDocuments>().AskAsync(IdOf(document), "Curator");
        using var next = ActivatorUtilities.CreateInstance<WaitingImports>(desk.Site.Services);
        var done = await next.AskAsync(IdOf(document), "Curator", default);
        await next.StartAsync(default);
        Assert.Equal("the-school-of-tokmok", (await done)!.Source);
        await next.StopAsync(default);
    }

    private static int IdOf(string document) => int.Parse(document.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> PasteAsync(Visitor visitor, string text)
    {
        using var answer = await visitor.FillAsync("/admin/imports", ("text", text), ("name", "school"));
        return answer.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> CorrectAsync(Visitor visitor, string document, string title, string go, params (string Field, string Value)[] values)
    {
        var finding = (await visitor.ReadAsync(document)).QuerySelectorAll(".findings li").First(item => item.QuerySelector("strong")!.TextContent == title).QuerySelector("a[href^='/admin']")!.GetAttribute("href")!;
        return await visitor.FillAsync(finding, [.. values, ("go", go)]);
    }

    private static async Task<HttpResponseMessage> UploadAsync(Visitor visitor, string name, byte[] bytes)
    {
        var token = (await visitor.ReadAsync("/admin/imports")).QuerySelector("form.entry input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(bytes), "files", name } };
        return await visitor.PostAsync("/admin/imports", content);
    }
}
