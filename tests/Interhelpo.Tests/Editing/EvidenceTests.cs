using Interhelpo.Archive;
using Interhelpo.Editing;

namespace Interhelpo.Tests.Editing;

public sealed class EvidenceTests
{
    private const string Before = "## The mill\n\nIt was built in 1925.[@mill#char=0,20] It burned down.[@mill#char=21,40][@fire#char=0,9]\n\n- A school {beside} it[@mill#char=41,60]\n- a shop\n\n| Word | Number |\n| --- | ---: |\n| horses[@mill#char=61,70] | 12 |";

    [Fact]
    public void Sentences_and_items_carry_the_marks_behind_them()
    {
        var sentences = ArticleSentences.In(Before);
        Assert.Equal(["It was built in 1925.", "It burned down.", "A school {beside} it", "a shop", "horses 12"], sentences.Select(sentence => sentence.Words));
        Assert.Equal([1, 2, 1, 0, 1], sentences.Select(sentence => sentence.Marks.Count));
        Assert.Equal((5, 4), Evidence.Share(Before, []));
    }

    [Theory]
    [InlineData("in 1925", "in 1926", "It was built in 1926.")]
    [InlineData("It burned down.[", "It burned down, and nobody rebuilt it.[", "It burned down, and nobody rebuilt it.")]
    public void A_reworded_sentence_is_to_be_confirmed(string words, string now, string waiting) =>
        Assert.Equal([waiting], Evidence.Unconfirmed(Before, [], Before.Replace(words, now, StringComparison.Ordinal)));

    [Theory]
    [InlineData("## The mill", "## The old mill")]
    [InlineData("a shop", "a small shop")]
    [InlineData("- a shop", "- a shop\n\nA new sentence.[@other#char=1,2]")]
    [InlineData("It was built in 1925.[@mill#char=0,20] ", "")]
    [InlineData("It burned down.[@mill#char=21,40]", "It burned down.")]
    public void What_makes_no_marked_sentence_say_otherwise_needs_none(string words, string now) =>
        Assert.Empty(Evidence.Unconfirmed(Before, [], Before.Replace(words, now, StringComparison.Ordinal)));

    [Fact]
    public void What_waited_waits_until_it_is_as_it_was_or_confirmed()
    {
        var now = Before.Replace("1925", "1926", StringComparison.Ordinal);
        Assert.Equal(["It was built in 1926."], Evidence.Unconfirmed(now, ["It was built in 1926."], now + "\n\nMore."));
        Assert.Empty(Evidence.Unconfirmed(now, [], now));
        Assert.Equal((6, 4), Evidence.Share(now + "\n\nMore.", []));
        Assert.Equal((6, 3), Evidence.Share(now + "\n\nMore.", ["It was built in 1926."]));
    }

    [Fact]
    public void A_mark_is_read_wherever_it_stands() =>
        Assert.Equal([new WorkMark("novak1931", "p. 27")], Assert.Single(ArticleSentences.In("He says so [@novak1931, p. 27] himself\\.")).Marks);
}
