using Interhelpo.Archive;
using Interhelpo.Web.Rendering.Articles;

namespace Interhelpo.Web.Tests.Rendering.Articles;

public sealed class ArticleTextTests
{
    private static readonly NoteTargets Targets = new(
        new Dictionary<PassageMark, NotedPassage>
        {
            [new("mill", 0, 27)] = new("The <old> mill", "cs", "The mill was built in 1901."),
            [new("mill", 28, 50)] = new("The <old> mill", "cs", "It burnt down <b>1903</b>."),
        },
        new Dictionary<string, NotedWork> { ["novak1931"] = new("Mills of the valley", "en") });

    [Fact]
    public void A_mark_becomes_a_numbered_note_with_the_words_of_the_source_and_a_way_back()
    {
        var page = Page.Read(Render("The mill is of 1901.[@mill#char=0,27] It burnt.[@mill#char=28,50]").Html);

        Assert.Equal("1 | 2", page.Words("sup.mark a"));
        Assert.Equal("The mill was built in 1901. | It burnt down <b>1903</b>.", page.Words(".notes q"));
        Assert.Equal("/sources/mill#char=0,27", page.QuerySelector("[id='note.1'] cite")!.ParentElement!.GetAttribute("href"));
        Assert.Equal("cs", page.QuerySelector("[id='note.1'] q")!.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void The_same_passage_twice_is_one_note_with_two_ways_back()
    {
        var page = Page.Read(Render("One.[@mill#char=0,27] Two.[@mill#char=0,27]").Html);

        Assert.Single(page.QuerySelectorAll(".notes li"));
        Assert.Equal(["#mark.1.1", "#mark.1.2"], page.QuerySelectorAll(".notes a.back").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_cited_work_is_named_with_the_locator()
    {
        var note = Page.Read(Render("Mills were many.[@novak1931, p. 27]").Html).QuerySelector(".notes li")!;

        Assert.EndsWith("Mills of the valley, p. 27", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("/citations/novak1931", note.QuerySelector("cite")!.ParentElement!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Gone.[@mill#char=5,9]", "mill#char=5,9")]
    [InlineData("Gone.[@nobody1900]", "nobody1900")]
    public void What_the_archive_does_not_hold_is_said_to_be_missing(string markdown, string named)
    {
        var page = Page.Read(Render(markdown).Html);

        Assert.Equal("Source missing.", page.Words(".notes li.missing strong"));
        Assert.Equal(named, page.Words(".notes li.missing code"));
        Assert.NotNull(page.QuerySelector("sup.missing a"));
    }

    [Fact]
    public void Brackets_that_are_no_mark_stay_as_they_are() =>
        Assert.Equal("He [@ once] wrote [sic] this.", Page.Read(Render("He [@ once] wrote [sic] this.").Body).Words("p"));

    [Fact]
    public void A_heading_made_by_the_archive_says_so()
    {
        var text = ArticleText.Read("## Fire {.made}\n\nIt burnt.\n\n## Fire\n\n# Title\n");
        var page = Page.Read(text.Render(NoteTargets.None).Html);

        Assert.Equal([new("fire", "Fire", 2, true), new("fire-2", "Fire", 2, false), new("title", "Title", 2, false)], text.Contents);
        Assert.Equal("Heading made by the archive", page.QuerySelector("h2#fire .made-sign")!.GetAttribute("title"));
        Assert.Null(page.QuerySelector("h2#fire-2 .made-sign"));
    }

    [Fact]
    public void A_table_of_numbers_has_scoped_headers_and_number_columns()
    {
        var page = Page.Read(Render("| Trade | People |\n|---|--:|\n| Millers | 12 |\n| Bakers | 1 030 |\n\n[@mill#char=0,27]\n").Html);

        Assert.Equal("Trade | People", page.Words("thead th[scope=col]"));
        Assert.Equal("Millers | Bakers", page.Words("tbody th[scope=row]"));
        Assert.Equal("12 | 1 030", page.Words("tbody td.number"));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Equal("1", page.Words("p sup a"));
    }

    [Fact]
    public void Reading_once_and_rendering_twice_gives_the_same()
    {
        var text = ArticleText.Read("One.[@mill#char=0,27] Two.[@novak1931]");
        Assert.Equal(text.Render(Targets), text.Render(Targets));
    }

    private static RenderedArticle Render(string markdown) => ArticleText.Read(markdown).Render(Targets);
}
