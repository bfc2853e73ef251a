using Interhelpo.Archive;
using Interhelpo.Comparing;

namespace Interhelpo.Tests.Comparing;

public sealed class ComparisonTests
{
    private const string Mill = "The Brenton Mill Society was founded on 3 May 1911 in Brenton. ";

    [Theory]
    [InlineData("The society had 120 members in 1921.", "In 1921 the Brenton Mill Society had 120 members.", MatterKind.Quantity, Relation.Agree)]
    [InlineData("The society had 120 members in 1921.", "In 1921 the Brenton Mill Society had about 115 members.", MatterKind.Quantity, Relation.Compatible)]
    [InlineData("The society had 120 members in 1921.", "In 1921 the Brenton Mill Society had 240 members.", MatterKind.Quantity, Relation.Contradict)]
    [InlineData("The society was dissolved on 4 June 1938.", "The Brenton Mill Society was dissolved in 1938.", MatterKind.Date, Relation.Compatible)]
    [InlineData("The society was dissolved in 1938.", "The Brenton Mill Society was dissolved in 1941.", MatterKind.Date, Relation.Contradict)]
    public void Statements_about_one_matter_are_judged(string one, string other, MatterKind kind, Relation expected) =>
        Assert.Equal(expected, Assert.Single(Compared(one, other), matter => matter.Kind == kind && Tells(matter, one) && Tells(matter, other)).State);

    [Theory]
    [InlineData("The society had 120 members in 1921.", "In 1935 the Brenton Mill Society had 240 members.", "they are of two times")]
    [InlineData("The first train brought 120 members to Brenton.", "The Brenton Mill Society had 240 members.", "one counts a part")]
    [InlineData("The society had 120 members in 1921.", "In 1921 the society owned 240 hectares.", "they count other things")]
    [InlineData("The sawmill in Brenton was opened in 1930.", "The library in Brenton was opened in 1931.", "a sawmill is no library")]
    [InlineData("The society was dissolved about 1938.", "The Brenton Mill Society was dissolved in 1941.", "one date is a guess")]
    [InlineData("The society was dissolved in 1938.", "The choir Harmony was dissolved in 1941.", "they are two bodies")]
    public void Nothing_is_set_against_each_other_when(string one, string other, string why) =>
        Assert.False(Compared(one, other).Any(matter => matter.State == Relation.Contradict), why);

    [Fact]
    public void A_matter_says_why_and_shows_the_words()
    {
        var matter = Assert.Single(Compared("The society had 120 members in 1921.", "In 1921 the Brenton Mill Society had 240 members."), matter => matter.State == Relation.Contradict);

        Assert.Contains("exclude each other", matter.Because, StringComparison.Ordinal);
        Assert.Equal(["120 members", "240 members"], matter.Positions.Select(position => position.Value));
        Assert.All(matter.Positions, position => Assert.Equal(position.Value, position.Evidence[0].Words.In(position.Evidence[0].Statement.Text)));
    }

    [Fact]
    public void What_one_says_alone_is_no_matter() => Assert.Empty(Comparison.Of([ToldTexts.Read("a", Mill + "The society had 120 members in 1921.")]));

    [Fact]
    public void The_order_of_the_documents_changes_no_judgement()
    {
        var documents = ToldTexts.Of(DocumentPair.Seeds);

        Assert.Equal(Keys(Comparison.Of(documents)), Keys(Comparison.Of([.. documents.Reverse()])));
    }

    private static IEnumerable<string> Keys(IReadOnlyList<JudgedMatter> matters) => matters.Select(matter => $"{matter.State} {matter.Kind} {matter.Voices}").Order(StringComparer.Ordinal);

    private static IReadOnlyList<JudgedMatter> Compared(string one, string other) => Comparison.Of([ToldTexts.Read("a", Mill + one), ToldTexts.Read("b", "A walk through Brenton. " + Mill + other)]);

    private static bool Tells(JudgedMatter matter, string text) => matter.Positions.SelectMany(position => position.Evidence).Any(words => text.Contains(words.Statement.Text, StringComparison.Ordinal));
}
