using System.Text;
using Interhelpo.Import.Reading;

namespace Interhelpo.Tests.Import.Reading;

/// <summary>Pages of HTML and documents in Markdown come in as plain text with marks at the beginning of the line.</summary>
public sealed class PagesTests
{
    private const string Article =
        """
        <p>The mill was <b>founded in 1901</b> by Jan Novák.<sup class="reference">[1]</sup> It burnt down in 1912 and was
           rebuilt by the cooperative of Lhota, which thirty-four families from the villages around had joined by then.</p>
        <h2>After the war <span class="mw-editsection">[edit]</span></h2>
        <blockquote><p>We had no bread in that winter.</p></blockquote>
        <p>In May 1946 it was closed.<br>Today it is a museum.</p>
        <ol><li>a wheel</li><li>a <i>saw</i></li></ol>
        <table><tr><th>Year</th><th>Workers</th></tr><tr><td>1905</td><td>12</td></tr></table>
        """;

    private const string Words =
        """
        The mill was founded in 1901 by Jan Novák. It burnt down in 1912 and was rebuilt by the cooperative of Lhota, which thirty-four families from the villages around had joined by then.

        ## After the war

        > We had no bread in that winter.

        In May 1946 it was closed.
        Today it is a museum.

        1. a wheel

        2. a saw

        | Year | Workers |
        | 1905 | 12 |
        """;

    private const string Menu = "<ul><li><a href='/a'>About us</a></li><li><a href='/b'>Tickets</a></li><li><a href='/c'>Contact</a></li></ul>";

    public static TheoryData<string, string> Shapes => new()
    {
        { "main", $"<body><header>{Menu}</header><main><h1>The mill</h1>{Article}<aside>Read next: ten castles</aside></main><footer>© Lhota</footer></body>" },
        { "article", $"<body><nav>{Menu}</nav><article><h1>The mill</h1>{Article}</article><div>{Menu}</div></body>" },
        { "a table for layout", $"<head><title>The mill</title></head><body><table><tr><td>{Menu}</td><td>{Article}</td></tr></table></body>" },
        { "nothing but blocks", $"<head><title>The mill</title></head><body><div class='menu'>{Menu}</div><div id='text'>{Article}</div><div class='footer'>{Menu}</div></body>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_main_text_of_a_page_is_found_and_its_menus_left_aside(string shape, string page)
    {
        var read = Read("page.html", $"<!DOCTYPE html><html>{page}</html>");

        Assert.True(read.Ok, shape + read.Reason);
        Assert.Equal("# The mill\n\n" + Words.ReplaceLineEndings("\n"), read.Value.Text);
        Assert.Equal("text/html", read.Value.MediaType);
    }

    [Fact]
    public void A_list_of_links_under_its_heading_belongs_to_the_text()
    {
        var read = Read("page.html", $"<html><body><p>{Words}</p><h2>External links</h2>{Menu}</body></html>");

        Assert.Contains("## External links\n\n- About us", read.Value!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_loses_its_marks_within_the_line_and_keeps_those_at_its_beginning()
    {
        var read = Read("mill.md", "---\nauthor: nobody\n---\n# The *mill*\n\nThe mill was **founded** in [1901](http://example.org),\nand stood.\n\n* a wheel\n* a saw\n\n> No bread.\n\n| Year | Workers |\n|---|---|\n| 1905 | 12 |\n");

        Assert.Equal("# The mill\n\nThe mill was founded in 1901, and stood.\n\n- a wheel\n\n- a saw\n\n> No bread.\n\n| Year | Workers |\n| 1905 | 12 |", read.Value!.Text);
        Assert.Equal("text/markdown", read.Value.MediaType);
    }

    [Fact]
    public void A_large_page_costs_no_more_than_its_size()
    {
        var read = Read("page.html", "<html><body>" + LongText.Of("<div><span>a</span><p>In 1925 he came. <ol><li>a</ol></div>") + "</body></html>");

        Assert.True(read.Ok, read.Reason);
    }

    private static Parsed<ReadDocument> Read(string name, string text) => DocumentReader.Read(new SourceFile(name, Encoding.UTF8.GetBytes(text)));
}
