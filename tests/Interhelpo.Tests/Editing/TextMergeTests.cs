using CsCheck;
using Interhelpo.Editing;

namespace Interhelpo.Tests.Editing;

public sealed class TextMergeTests
{
    private const string Before = "The mill was built in 1925. It burned down in 1931.\n\nThe school stood beside it. Nobody knows who built it.";

    [Theory]
    [InlineData("in 1925.", "in 1926.", "stood beside it", "stands beside it")]
    [InlineData("It burned down in 1931.", "It burned down in 1932.", "The mill", "The old mill")]
    [InlineData("Nobody knows who built it.", "", "in 1925.", "in May 1925.")]
    public void What_only_one_side_changed_is_taken_over_from_it(string mine, string mineNow, string theirs, string theirsNow)
    {
        var merge = TextMerge.Of(Before, Changed(mine, mineNow), Changed(theirs, theirsNow));
        Assert.Empty(merge.Conflicts);
        Assert.Equal(Before.Replace(mine, mineNow, StringComparison.Ordinal).Replace(theirs, theirsNow, StringComparison.Ordinal), merge.Text([]));
    }

    [Fact]
    public void The_same_sentence_changed_otherwise_is_asked()
    {
        var merge = TextMerge.Of(Before, Changed("1925", "1926"), Changed("1925", "1927"));
        Assert.Equal(new TextConflict("The mill was built in 1925.", "The mill was built in 1926.", "The mill was built in 1927."), Assert.Single(merge.Conflicts));
        Assert.Equal(Changed("1925", "1926"), merge.Text([Choice.Mine]));
        Assert.Equal(Changed("1925", "1927"), merge.Text([Choice.Theirs]));
        Assert.StartsWith("The mill was built in 1927. The mill was built in 1926. It", merge.Text([Choice.Both]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_change_made_twice_is_one()
    {
        var changed = Changed("1925", "1926");
        Assert.Equal(changed, TextMerge.Of(Before, changed, changed).Text([]));
    }

    [Fact]
    public void Nothing_that_one_side_alone_wrote_is_lost() => Gen.Select(Text, Text).Sample((before, mine) =>
    {
        Assert.Equal(mine, TextMerge.Of(before, mine, before).Text([]));
        Assert.Equal(mine, TextMerge.Of(before, before, mine).Text([]));
    });

    [Fact]
    public void Both_sides_are_there_whole_whichever_is_chosen() => Gen.Select(Text, Text, Text).Sample((before, mine, theirs) =>
    {
        var merge = TextMerge.Of(before, mine, theirs);
        var all = Enumerable.Repeat(Choice.Both, merge.Conflicts.Count).ToList();
        var words = merge.Text(all).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        // A word that a side added is in the text, unless the other side took its sentence away and that was asked.
        foreach (var word in Words(mine).Except(Words(before)).Concat(Words(theirs).Except(Words(before)))) Assert.Contains(word, words);
    });

    private static readonly string[] Sentences = ["One went.", "Two came.", "Three stayed.", "Four left.", "Five sang.", "Six slept."];

    private static Gen<string> Text => Gen.Int[0, 5].List[0, 8].Select(numbers => string.Join(" ", numbers.Select(number => Sentences[number])));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Changed(string words, string now) => Before.Replace(words, now, StringComparison.Ordinal);
}
