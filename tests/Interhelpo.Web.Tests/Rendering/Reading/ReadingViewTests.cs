using CsCheck;
using Interhelpo.Archive;
using Interhelpo.Web.Rendering.Reading;
using Span = Interhelpo.Web.Rendering.Reading.Span;

namespace Interhelpo.Web.Tests.Rendering.Reading;

public sealed class ReadingViewTests
{
    private const string Text = "The mill. It was built in 1901 and burnt.\nTickets 5 crowns <b>";

    private static readonly Stretch[] Segments =
    [
        new(0, 9, SegmentRole.Title, null),
        new(9, 10, SegmentRole.Space, null),
        new(10, 41, SegmentRole.Paragraph, null),
        new(41, 42, SegmentRole.Space, null),
        new(42, 62, SegmentRole.Notice, "cost"),
    ];

    [Fact]
    public void Every_segment_shows_its_role() =>
        Assert.Equal("Title | Paragraph | Notice: cost", Page.Read(ReadingView.Write(Text, Segments, [])).Words(".role"));

    [Fact]
    public void The_text_is_whole_and_stays_text()
    {
        var page = Page.Read(ReadingView.Write(Text, Segments, [new(10, 41), new(26, 30)]));

        Assert.Equal(Text, string.Concat(page.QuerySelectorAll(".words, .space").Select(words => words.TextContent)));
        Assert.Null(page.QuerySelector("b"));
    }

    [Theory]
    [InlineData(10, 41, "It was built in 1901 and burnt.")]
    [InlineData(26, 30, "1901")]
    [InlineData(0, 9, "The mill.")]
    [InlineData(17, 30, "built in 1901")]
    public void A_passage_in_use_has_one_element_with_its_words(int start, int end, string words)
    {
        var page = Page.Read(ReadingView.Write(Text, Segments, [new(10, 41), new(26, 30), new(0, 9), new(17, 30)]));

        Assert.Equal(words, page.QuerySelectorAll(".passage").Single(element => element.Id == $"char={start},{end}").TextContent);
    }

    [Fact]
    public void Passages_that_overlap_midway_are_cut_and_say_what_they_continue()
    {
        var page = Page.Read(ReadingView.Write(Text, Segments, [new(10, 30), new(26, 41)]));

        Assert.Equal("1901", page.GetElementById("char=26,41")!.TextContent);
        Assert.Equal(" and burnt.", page.QuerySelector("[data-continues='char=26,41']")!.TextContent);
    }

    [Fact]
    public void A_passage_of_several_whole_segments_holds_them()
    {
        var page = Page.Read(ReadingView.Write(Text, Segments, [new(0, 41)]));

        Assert.Equal(2, page.GetElementById("char=0,41")!.QuerySelectorAll(".segment").Length);
    }

    [Fact]
    public void Positions_count_code_points()
    {
        var page = Page.Read(ReadingView.Write("𐓏𐓘 mill", [new(0, 7, SegmentRole.Paragraph, null)], [new(3, 7)]));

        Assert.Equal("mill", page.GetElementById("char=3,7")!.TextContent);
    }

    [Fact]
    public void Whatever_overlaps_the_text_stays_whole_and_every_passage_keeps_its_words() =>
        Gen.Select(Gen.Int[0, 61], Gen.Int[1, 62]).Where((start, end) => start < end).Select((start, end) => new Span(start, end)).Array[0, 12].Sample(passages =>
        {
            var page = Page.Read(ReadingView.Write(Text, Segments, passages));
            Assert.Equal(Text, string.Concat(page.QuerySelectorAll(".words, .space").Select(words => words.TextContent)));
            Assert.All(passages, passage =>
            {
                var name = $"char={passage.Start},{passage.End}";
                Assert.Single(page.QuerySelectorAll($"[id='{name}']"));
                var pieces = page.QuerySelectorAll($"[id='{name}'], [data-continues='{name}']");
                foreach (var role in pieces.SelectMany(piece => piece.QuerySelectorAll(".role")).ToList()) role.Remove();
                Assert.Equal(Text[passage.Start..passage.End], string.Concat(pieces.Select(piece => piece.TextContent)));
            });
        });
}
