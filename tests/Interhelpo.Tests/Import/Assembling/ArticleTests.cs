using System.Text;
using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Import.Reading;

namespace Interhelpo.Tests.Import.Assembling;

public sealed class ArticleTests
{
    [Fact]
    public void Every_sentence_carries_the_mark_of_its_passage()
    {
        var article = Read("The mill\n\nThe mill burnt down. It was rebuilt.").Article;

        Assert.Equal("The mill burnt down.[@the-mill#char=10,30] It was rebuilt.[@the-mill#char=31,46]\n", article.Markdown);
        Assert.Equal((2, 2), (article.StatementsTotal, article.StatementsSourced));
    }

    [Theory]
    [InlineData("Meeting point: the corner of Mill Street and Long Lane")]
    [InlineData("Místo setkání: roh Mlýnské a Dlouhé ulice")]
    public void A_line_that_says_where_something_is_is_a_statement_that_the_article_leaves_out(string line)
    {
        var draft = Read($"The mill\n\nThe mill burnt down.\n\n{line}\n\nCost: 3 crowns");

        Assert.Equal(["The mill burnt down.", line], draft.Source.Statements.OrderBy(statement => statement.Ordinal).Select(statement => statement.Text));
        Assert.Equal("The mill burnt down.[@the-mill#char=10,30]\n", draft.Article.Markdown);
        Assert.Equal((1, 1), (draft.Article.StatementsTotal, draft.Article.StatementsSourced));
    }

    [Fact]
    public void Marks_count_code_points()
    {
        var article = Read("The 🚂 mill\n\nIt burnt down.").Article;

        Assert.Contains("[@the-mill#char=12,26]", article.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_source_stays_words()
    {
        var article = Read("The mill\n\n<b>It</b> *burnt* [down](http://a) #1.").Article;

        Assert.StartsWith(@"\<b\>It\</b\> \*burnt\* \[down\](http://a) \#1.", article.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_on_list_becomes_a_list_and_prose_goes_on_after_it()
    {
        var article = Read("The mill\n\nThe villagers built: in 1900: a dam in 1901: a weir a foot-bridge In 1902 the flood came.").Article;

        Assert.Equal(
            """
            The villagers built:[@the-mill#char=10,30]

            - in 1900: a dam[@the-mill#char=31,45]
            - in 1901: a weir[@the-mill#char=46,61]
            - a foot-bridge[@the-mill#char=62,75]

            In 1902 the flood came.[@the-mill#char=76,99]

            """,
            article.Markdown);
    }

    [Fact]
    public void Counts_become_a_table_with_a_sum_that_is_said_to_be_ours()
    {
        var article = Read("The mill\n\nIn it worked 12 Czechs, 3 Slovaks, 4 Poles and 1 Swede.").Article;

        Assert.Equal(
            """
            In it worked[@the-mill#char=10,65]

            | Named in the source | Number |
            | --- | ---: |
            | Czechs | 12 |
            | Slovaks | 3 |
            | Poles | 4 |
            | Swede | 1 |
            | Sum, reckoned by the archive | 20 |

            """,
            article.Markdown);
    }

    [Fact]
    public void Things_of_different_kinds_are_not_summed_up() =>
        Assert.DoesNotContain("Sum", Read("The mill\n\nThey owned 3 horses, 2 carts, 5 ploughs and 4 wells.").Article.Markdown, StringComparison.Ordinal);

    [Fact]
    public void Rows_in_columns_stay_a_table()
    {
        var article = Read("The mill\n\nYear\tSacks\n1901\t340\n1902\t355").Article;

        Assert.Equal(
            """
            | Year | Sacks[@the-mill#char=10,20] |
            | --- | --- |
            | 1901 | 340[@the-mill#char=21,29] |
            | 1902 | 355[@the-mill#char=30,38] |

            """,
            article.Markdown);
    }

    [Fact]
    public void A_sentence_that_begins_with_its_table_is_marked_after_it()
    {
        var article = Read("The mill\n\n12 Czechs, 3 Slovaks, 4 Poles and 1 Swede.").Article;

        Assert.EndsWith("\n[@the-mill#char=10,52]\n", article.Markdown, StringComparison.Ordinal);
        Assert.Equal((1, 1), (article.StatementsTotal, article.StatementsSourced));
    }

    [Fact]
    public void The_years_of_a_life_belong_to_the_person()
    {
        var names = Read("The commune\n\nThe carpenter Ján Hudec (1889–1938) led it. The teacher Eva Malá (born 5 May 1901 in Martin, died 1978) opened its school.").Names;

        Assert.Equal(
            ["Ján Hudec 1889 1938", "Eva Malá 1901-05-05 1978"],
            names.Where(name => name.Kind == EntityKind.Person).Select(name => $"{name.Name} {name.Born} {name.Died}"));
    }

    [Fact]
    public void The_years_of_an_office_are_no_life()
    {
        var draft = Read("The club\n\nPresidents of the club\n\nJán Hudec (1889–1923)\nPeter Malý (1923–1947)\nJozef Novák (1951–1958)");

        Assert.All(draft.Names, name => Assert.Null(name.Born));
        Assert.Equal(["1889/1923", "1923/1947", "1951/1958"], draft.Source.Statements.SelectMany(statement => statement.Events).Select(told => told.Date.ToString()));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("🚂")]
    public void A_long_text_without_spaces_is_imported(string letter)
    {
        var words = string.Concat(Enumerable.Repeat(letter, 1000));

        Assert.StartsWith(words[..100], Read("The mill\n\n" + words + " in 1925.").Article.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_item_is_told_with_the_words_that_introduce_it()
    {
        var draft = Read("The mill\n\nThe villagers built: in 1900: a dam in 1901: a weir a foot-bridge");

        var dam = draft.Source.Statements.SelectMany(statement => statement.Events).First();

        Assert.Equal(("1900", "Dam", "The villagers built: in 1900: a dam"), (dam.Date.ToString(), dam.Title, dam.Summary));
    }

    [Theory]
    [InlineData("In 1931, the hall (a wooden one), which had stood empty, was sold.", "The hall, which had stood empty, was sold")]
    [InlineData("The hall in Lipany was sold to the choir in 1931.", "The hall in Lipany was sold to the choir")]
    [InlineData("However, the hall was sold in 1931 to the choir, who used it.", "The hall was sold to the choir")]
    [InlineData("The hall was sold in 1931; the choir moved in.", "The hall was sold")]
    public void An_event_is_titled_by_words_of_its_statement(string statement, string title)
    {
        var draft = Read("The mill\n\n" + statement);

        Assert.Equal(title, draft.Source.Statements.SelectMany(told => told.Events).Single().Title);
    }

    private static Draft Read(string text) =>
        ImportPipeline.Read(new SourceFile("mill.txt", Encoding.UTF8.GetBytes(text)), DateTimeOffset.UnixEpoch, _ => false).Value!;
}
