using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Interhelpo.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>What was taken for one and is two is parted; what is described twice or badly is on the desk.</summary>
public sealed class SplitTests : IAsyncLifetime
{
    private const string Text =
        "The Marek family\n\nIn 1927 Josef Marek built the mill. In 1931 Josef Marek was born.\n\nReferences\n\nNovotný, Karel (1935). Mills of the steppe. Praha: Mír.\n\nSvoboda, Petr (1935). Mills of the steppes. Brno: Hlas.\n";

    private readonly DeskSite desk = new();

    public async Task InitializeAsync()
    {
        await desk.InitializeAsync();
        await using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text));
        await desk.Site.Services.GetRequiredService<Importer>().ImportAsync("marek.txt", content);
    }

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task A_person_who_is_two_is_parted_and_the_parting_taken_back()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        await using var db = desk.Open();
        var marek = await db.Entities.Where(row => row.Slug == "josef-marek").Select(row => row.Id).SingleAsync();
        var second = await db.Mentions.Where(row => row.EntityId == marek).OrderByDescending(row => row.Passage.Start).Select(row => row.Id).FirstAsync();
        var split = $"/admin/records/person/{marek}/split";
        Assert.Equal(2, (await curator.ReadAsync(split)).QuerySelectorAll("input[name=places]").Length);

        using var nothing = await curator.FillAsync(split, ("fields[name]", "Josef Marek the younger"));
        Assert.Contains("Tick what belongs to the other one", await Visitor.ProblemAsync(nothing), StringComparison.Ordinal);
        using var parted = await curator.FillAsync(split, ("fields[name]", "Josef Marek the younger"), ("fields[born]", "1931"), ("places", second.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Why", "Father and son"));
        var younger = (await reader.ReadAsync("/people/josef-marek-the-younger")).QuerySelector("main")!.TextContent;
        Assert.Contains("was born", younger, StringComparison.Ordinal);
        Assert.DoesNotContain("built the mill", younger, StringComparison.Ordinal);
        Assert.DoesNotContain("was born", (await reader.ReadAsync("/people/josef-marek")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        (await curator.FillAsync(parted.Headers.Location + "/undo")).Dispose();
        Assert.Contains("was born", (await reader.ReadAsync("/people/josef-marek")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var gone = await reader.OpenAsync("/people/josef-marek-the-younger");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Fact]
    public async Task A_citation_is_given_to_another_work_there_is()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        await using var db = desk.Open();
        var works = await db.Works.Where(row => row.Title.StartsWith("Mills of")).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync();
        var citation = await db.Citations.Where(row => row.WorkId == works[0]).Select(row => row.Id).FirstAsync();
        using var moved = await curator.FillAsync($"/admin/records/work/{works[0]}/split?with={works[1]}", ("places", citation.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(works[1], await db.Citations.Where(row => row.Id == citation).Select(row => row.WorkId).SingleAsync());
        (await curator.FillAsync(moved.Headers.Location + "/undo")).Dispose();
        Assert.Equal(works[0], await db.Citations.Where(row => row.Id == citation).Select(row => row.WorkId).SingleAsync());
    }

    [Fact]
    public async Task Works_that_were_told_apart_are_not_shown_again_until_that_is_taken_back()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var contributor = await desk.SignedInAsync(AccountRole.Contributor);
        var apart = (await curator.ReadAsync("/admin/works/alike")).QuerySelector("main a[href*='/works/apart']")!.GetAttribute("href")!;
        using var refused = await contributor.OpenAsync(apart);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using var told = await curator.FillAsync(apart, ("Why", "Two printings"));
        var alike = (await curator.ReadAsync("/admin/works/alike")).QuerySelector("main")!;
        Assert.Null(alike.QuerySelector("a[href*='/works/apart']"));
        Assert.Contains("Two printings", alike.TextContent, StringComparison.Ordinal);
        using var again = await curator.FillAsync(apart);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);

        (await curator.FillAsync(told.Headers.Location + "/undo")).Dispose();
        alike = (await curator.ReadAsync("/admin/works/alike")).QuerySelector("main")!;
        Assert.NotNull(alike.QuerySelector("a[href*='/works/apart']"));
        Assert.DoesNotContain("Two printings", alike.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_shows_works_that_are_nearly_alike_or_have_no_identifier()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var alike = (await curator.ReadAsync("/admin/works/alike")).QuerySelector("main")!;
        Assert.Contains("Mills of the steppes", alike.TextContent, StringComparison.Ordinal);
        var merge = alike.QuerySelector("a[href*='/merge?with=']")!.GetAttribute("href")!;
        (await curator.FillAsync(merge)).Dispose();
        Assert.DoesNotContain("Mills of the steppe", (await curator.ReadAsync("/admin/works/alike")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var bare = (await curator.ReadAsync("/admin/works/unidentified")).QuerySelectorAll("main li a").First(link => link.TextContent.StartsWith("Mills of", StringComparison.Ordinal)).GetAttribute("href")!;
        (await curator.FillAsync(bare, ("fields[ISBN]", "978-80-85047-00-4"))).Dispose();
        (await curator.FillAsync(bare, ("fields[identifiers]", "OCLC: 829661782"), ("fields[ISBN]", ""))).Dispose();
        Assert.DoesNotContain("Mills of", (await curator.ReadAsync("/admin/works/unidentified")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Works that may be the same", (await curator.ReadAsync("/admin")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_stands_beside_what_it_translates_and_readers_find_each_from_the_other()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var reader = new Visitor(desk.Site);
        using var begun = await curator.FillAsync("/admin/records/article/new?translationOf=the-marek-family", ("fields[title]", "Rodina Markova"), ("fields[language]", "cs"));
        var draft = begun.Headers.Location!.ToString();
        var page = await curator.ReadAsync(draft);
        Assert.Contains("The Marek family", page.QuerySelector(".other-language summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("[@the-marek-family#char=", page.QuerySelector("#field-markdown")!.TextContent, StringComparison.Ordinal);
        (await curator.FillAsync(draft, ("go", "publish"), ("fields[summary]", "O rodině."))).Dispose();
        (await curator.FillAsync($"{draft}/publish")).Dispose();

        Assert.Equal("/articles/rodina-markova", (await reader.ReadAsync("/articles/the-marek-family")).QuerySelector(".languages a")!.GetAttribute("href"));
        Assert.Equal("/articles/the-marek-family", (await reader.ReadAsync("/articles/rodina-markova")).QuerySelector(".languages a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("nobody", "There is no article “nobody”")]
    [InlineData("rodina", "itself a translation")]
    public async Task What_is_no_original_is_refused_beside_its_field(string original, string problem)
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        await PublishAsync(curator, "Rodina", "the-marek-family");
        var refused = await PublishAsync(curator, "Family", original);
        Assert.Contains(problem, refused, StringComparison.Ordinal);
    }

    private static async Task<string> PublishAsync(Visitor curator, string title, string original)
    {
        using var begun = await curator.FillAsync("/admin/records/article/new", ("fields[title]", title), ("fields[language]", "cs"), ("fields[translationOf]", original));
        var draft = begun.Headers.Location!.ToString();
        (await curator.FillAsync(draft, ("fields[markdown]", "Text."), ("go", "publish"))).Dispose();
        using var published = await curator.FillAsync($"{draft}/publish");
        return published.StatusCode == HttpStatusCode.Redirect ? "" : await Visitor.ProblemAsync(published);
    }
}
