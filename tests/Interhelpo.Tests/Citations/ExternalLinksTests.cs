using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class ExternalLinksTests
{
    [Theory]
    [InlineData("River Chu Site dedicated to the brickworks (in Czech) Map of the valley (1931)/", "s:River Chu|l:Site dedicated to the brickworks (in Czech)|l:Map of the valley (1931)/")]
    [InlineData("Bricks of the East: a walk by Eva Malá, May 3, 2019. Kilns and men a blog article (many maps) by Jan Novák, 2018.", "l:Bricks of the East: a walk by Eva Malá, May 3, 2019.|l:Kilns and men a blog article (many maps) by Jan Novák, 2018.")]
    [InlineData("CIHLY: staré pece (CLAY: the old kilns) Article by Jan Novák (in Czech). Video of the opening (2003). ", "l:CIHLY: staré pece (CLAY: the old kilns) Article by Jan Novák (in Czech).|l:Video of the opening (2003).")]
    [InlineData("Official site\nhttps://example.org/a\nKarl Berg", "l:Official site|l:https://example.org/a|s:Karl Berg")]
    [InlineData("", "")]
    public void A_tail_is_divided_into_its_entries(string tail, string entries)
    {
        var found = ExternalLinks.Split(tail).Select(link => (link.Kind == ExternalLinkKind.SeeAlso ? "s:" : "l:") + link.Span.In(tail));
        Assert.Equal(entries, string.Join('|', found));
    }

    [Fact]
    public void An_entry_tells_title_author_language_and_kind()
    {
        var work = ExternalLinkParser.Parse("CIHLY: staré pece (CLAY: the old kilns) Article by Jan Novák (in Czech).").Work;
        Assert.Equal(WorkType.Webpage, work.Type);
        Assert.Equal("CIHLY: staré pece", work.Title);
        Assert.Equal("CLAY: the old kilns", work.TranslatedTitle);
        Assert.Equal("cs", work.Language);
        Assert.Equal("Novák", Assert.Single(work.Creators).Family);
    }

    [Fact]
    public void A_blog_article_is_a_webpage_that_says_what_it_is()
    {
        var work = ExternalLinkParser.Parse("Kilns and men a blog article (many maps) by Jan Novák, July 6, 2019.").Work;
        Assert.Equal(WorkType.Webpage, work.Type);
        Assert.Equal("Kilns and men", work.Title);
        Assert.Equal("blog article", work.Genre);
        Assert.Equal("2019-07-06", work.Issued);
    }

    [Fact]
    public void A_year_in_brackets_is_the_date_of_the_page() =>
        Assert.Equal("1931", ExternalLinkParser.Parse("Map of the valley (1931)/").Work.Issued);
}
