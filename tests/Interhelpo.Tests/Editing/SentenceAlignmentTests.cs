using Interhelpo.Editing;

namespace Interhelpo.Tests.Editing;

/// <summary>Two versions of a text, sentence by sentence.</summary>
public sealed class SentenceAlignmentTests
{
    private const string Mill = "The mill was built by the river in 1927.";
    private const string School = "The school was opened in 1921.";
    private const string Fire = "A fire broke out at night.";

    public static TheoryData<string, string[], string[], string> Versions => new()
    {
        { "the same", [Mill, School], [Mill, School], "0=0 1=1" },
        { "one more", [Mill, School], [Mill, Fire, School], "0=0 -+1 1=2" },
        { "one less", [Mill, Fire, School], [Mill, School], "0=0 1+- 2=1" },
        { "gone at the start", [Fire, School], [School], "0+- 1=0" },
        { "moved", [Mill, School, Fire], [Fire, Mill, School], "2=0 0=1 1=2" },
        { "reworded", [Mill, School], ["The big mill was built by the river in 1927.", School], "0~0 1=1" },
        { "something else", [Mill], [Fire], "0+- -+0" },
        { "twice where it was once", [Mill], [Mill, Mill], "0=0 -+1" },
        { "nothing before", [], [Mill], "-+0" },
        { "nothing after", [Mill], [], "0+-" },
        { "nothing at all", [], [], "" },
        { "the likelier of two", ["The mill was rebuilt in 1930 by masons.", Mill], ["The old mill was built by the river in 1927."], "1~0 0+-" },
    };

    [Theory]
    [MemberData(nameof(Versions))]
    public void Sentences_are_the_same_reworded_new_or_gone(string what, string[] before, string[] after, string expected)
    {
        var told = string.Join(' ', SentenceAlignment.Of(before, after).Select(pair => $"{pair.Before?.ToString() ?? "-"}{(pair.IsSame ? '=' : pair is { Before: not null, After: not null } ? '~' : '+')}{pair.After?.ToString() ?? "-"}"));
        Assert.True(Ordered(expected) == Ordered(told), $"{what}: {told}");
    }

    [Fact]
    public void Every_sentence_comes_once_whatever_changed()
    {
        var chance = new Random(20261123);
        string[] words = ["mill", "school", "river", "built", "opened", "1927", "1930", "the", "a"];
        for (var round = 0; round < 200; round++)
        {
            var before = Made();
            var after = Made();
            var pairs = SentenceAlignment.Of(before, after);
            Assert.Equal(Enumerable.Range(0, before.Count), pairs.Select(pair => pair.Before).OfType<int>().Order());
            Assert.Equal(Enumerable.Range(0, after.Count), pairs.Select(pair => pair.After).OfType<int>());
            Assert.All(pairs.Where(pair => pair.IsSame), pair => Assert.Equal(before[pair.Before!.Value], after[pair.After!.Value]));
        }

        List<string> Made() => [.. Enumerable.Range(0, chance.Next(0, 12)).Select(_ => string.Join(' ', Enumerable.Range(0, chance.Next(1, 5)).Select(_ => words[chance.Next(words.Length)])))];
    }

    private static string Ordered(string pairs) => string.Join(' ', pairs.Split(' ').Order(StringComparer.Ordinal));
}
