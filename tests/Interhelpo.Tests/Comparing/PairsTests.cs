namespace Interhelpo.Tests.Comparing;

/// <summary>The expected lists are true to the texts they speak of, whatever any program makes of them.</summary>
public sealed class PairsTests
{
    public static TheoryData<string> Pairs => [.. DocumentPair.All.Concat(DocumentPair.Later).Concat(DocumentPair.Unseen).Select(pair => pair.Name)];

    [Fact]
    public void There_are_twenty_pairs() => Assert.Equal(20, DocumentPair.All.Count);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_word_expected_stands_exactly_once_in_its_text(string name)
    {
        var pair = DocumentPair.Named(name);

        Assert.All(Statements(pair), stated => Assert.Equal(1, Occurrences(pair.Texts[stated.Document], stated.Words)));
    }

    [Fact]
    public void Every_word_expected_of_the_seeds_stands_in_its_seed() =>
        Assert.All(Statements(DocumentPair.Seeds), stated => Assert.Contains(stated.Words, DocumentPair.Seeds.Texts[stated.Document], StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_matter_has_a_known_state_and_kind_and_a_reason(string name) => Assert.All(DocumentPair.Named(name).Expected.Matters, IsWhole);

    [Fact]
    public void Every_matter_of_the_seeds_has_a_known_state_and_kind_and_a_reason() => Assert.All(DocumentPair.Seeds.Expected.Matters, IsWhole);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_agrees_or_is_compatible_contradicts_and_sets_traps(string name)
    {
        var states = DocumentPair.Named(name).Expected.Matters.Select(matter => matter.State).ToList();

        Assert.Contains(states, state => state is "agree" or "compatible");
        Assert.Contains("contradict", states);
        Assert.Contains("trap", states);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_document_is_judged_a_copy_or_a_voice_of_its_own(string name)
    {
        var pair = DocumentPair.Named(name);
        var judged = pair.Expected.Voices.SelectMany(voices => new[] { voices.First, voices.Second });

        Assert.Equal(pair.Texts.Keys.Order(StringComparer.Ordinal), judged.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Stated> Statements(DocumentPair pair) => pair.Expected.Matters.SelectMany(matter => new[] { matter.First, matter.Second });

    private static void IsWhole(ExpectedMatter matter)
    {
        Assert.Contains(matter.State, ExpectedMatter.States);
        Assert.Contains(matter.Kind, ExpectedMatter.Kinds);
        Assert.NotEmpty(matter.Why);
    }

    private static int Occurrences(string text, string words) => text.Split(words).Length - 1;
}
