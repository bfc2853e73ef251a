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

    [Theory]
    [InlineData("The society was founded with the aim of teaching the children of weavers.", "Its aim was the teaching of weavers' children, and the society kept to it.", MatterKind.Cause, Relation.Agree)]
    [InlineData("The Brenton Mill Society was a society of weavers and farmers.", "The society united weavers and farmers of the valley.", MatterKind.Name, Relation.Agree)]
    [InlineData("The Brenton Mill Society was the largest of the valley.", "The Brenton Mill Society was one of the largest of the country.", MatterKind.Name, Relation.Compatible)]
    [InlineData("In 1925 Germans, Poles and Czechs moved to Brenton for the society.", "Poles, Czechs, Germans and Slovaks moved to Brenton in 1925.", MatterKind.Name, Relation.Compatible)]
    [InlineData("The society stood in Pushkin Street.", "Its house in Puškin str. is white.", MatterKind.Place, Relation.Agree)]
    [InlineData("The Brenton Mill Society was a body of weavers between 1911 and 1938.", "The society was dissolved in 1938.", MatterKind.Date, Relation.Agree)]
    [InlineData("The property of the society went into the hands of the state in 1938, and its house to the county.", "In 1938 the Brenton Mill Society was closed because weavers had left the valley.", MatterKind.Cause, Relation.Compatible)]
    [InlineData("Twelve people were killed in the fire of 1921.", "Twelve were killed in the fire of 1921.", MatterKind.Quantity, Relation.Agree)]
    [InlineData("Water came to the mill by a tunnel, 1,400 metres long.", "Below the hill runs the tunnel, some 1.5 kilometres of it, that brings water to the mill. An aunt of mine fell in once.", MatterKind.Quantity, Relation.Compatible)]
    [InlineData("The flood of 1921 took the lower mill of the society, and nobody was killed.", "In the flood of 1921 that took the lower mill of the society three people were killed.", MatterKind.Quantity, Relation.Contradict)]
    [InlineData("The first manager of the mill was Captain Edmund Farrant, a brewer.", "As manager of the mill the brewer Farrant did well.", MatterKind.Person, Relation.Agree)]
    [InlineData("From the railway station in Prague, Czechoslovakia, the members of the society travelled to Brenton.", "The Brenton Mill Society boarded its train in May; the people came from Czechoslovakia.", MatterKind.Place, Relation.Compatible)]
    [InlineData("The society answered the call of the county for the draining of the marsh.", "By a resolution on the draining of marshes the county asked the Brenton Mill Society for help.", MatterKind.Cause, Relation.Compatible)]
    [InlineData("The weaving started in 1912, and the society prospered.", "The Brenton Mill Society was small when weaving began in the spring of 1912.", MatterKind.Date, Relation.Compatible)]
    [InlineData("The society built the first power station of the valley.", "Thanks to the Brenton Mill Society electricity came to the valley for the first time; electricity first reached the school.", MatterKind.Name, Relation.Agree)]
    [InlineData("The society built a school, a sawmill, and a dairy.", "The Brenton Mill Society had several schools, a dairy, and a sawmill.", MatterKind.Quantity, Relation.Compatible)]
    [InlineData("In 1914 the society built a sawmill.", "Within a few years the Brenton Mill Society had built a school, a sawmill and a dairy.", MatterKind.Date, Relation.Compatible)]
    public void What_is_told_of_a_body_is_compared(string one, string other, MatterKind kind, Relation expected) =>
        Assert.Contains(Compared(one, other), matter => matter.Kind == kind && matter.State == expected && Tells(matter, one) && Tells(matter, other));

    [Fact]
    public void A_body_that_is_at_work_after_its_end_contradicts_it()
    {
        var matter = Assert.Single(Comparison.Of([ToldTexts.Read("a", Mill + "The society was dissolved in 1938. In 1946 workers of the society rebuilt the town hall.")]));

        Assert.Equal((MatterKind.Date, Relation.Contradict), (matter.Kind, matter.State));
        Assert.Equal(["1938", "1946 (still at work)"], matter.Positions.Select(position => position.Value));
    }

    [Theory]
    [InlineData("In 1946 the house of the society was painted.")]
    [InlineData("Today workers of the society are remembered.")]
    [InlineData("In 1946 workers of another society rebuilt the town hall.")]
    public void What_is_left_of_a_body_does_not_contradict_its_end(string later) =>
        Assert.Empty(Comparison.Of([ToldTexts.Read("a", Mill + "The society was dissolved in 1938. " + later)]));

    [Fact]
    public void However_many_sentences_in_a_row_lean_on_the_one_before_them_they_are_read()
    {
        var mill = ToldTexts.Read("a", Mill + "Within a few years the society had built a school, a sawmill and a dairy.");
        var leaning = Enumerable.Range(0, 60_000).Select(at => new Told($"it-{at}", "a", "en", "It stood.", [], [], []));
        var lasting = mill with { Statements = [mill.Statements[0], .. leaning, mill.Statements[^1]] };

        Assert.Contains(Comparison.Of([lasting, ToldTexts.Read("b", "A walk through Brenton. " + Mill + "In 1914 the society built a sawmill.")]), matter => matter.Kind == MatterKind.Date);
    }

    [Fact]
    public void Two_who_were_the_same_one_after_the_other_are_two_matters()
    {
        const string both = "In 1921 John Marley was chairman of the society. In 1930 Peter Dunn was chairman of the society.";
        var matters = Comparison.Of([ToldTexts.Read("a", Mill + both), ToldTexts.Read("b", "A walk through Brenton. " + Mill + both + " The river is near.")]);

        Assert.Equal(matters.Count, matters.Select(matter => matter.Key).Distinct().Count());
    }

    [Fact]
    public void What_is_unsure_is_suggested_behind_what_is_sure_and_shown_to_nobody()
    {
        var documents = DocumentPair.All.Select(ToldTexts.Of).ToList();
        var (sure, all) = (documents.Select(Comparison.Of).ToList(), documents.Select(Comparison.WithSuggestions).ToList());

        Assert.Equal(sure.Select(each => each.Count), all.Select(each => each.Count(matter => !matter.IsSuggestion)));
        Assert.All(sure.SelectMany(each => each), matter => Assert.False(matter.IsSuggestion));
        Assert.Contains(all.SelectMany(each => each), matter => matter.IsSuggestion);
    }

    private static IEnumerable<string> Keys(IReadOnlyList<JudgedMatter> matters) => matters.Select(matter => $"{matter.State} {matter.Kind} {matter.Voices}").Order(StringComparer.Ordinal);

    private static IReadOnlyList<JudgedMatter> Compared(string one, string other) => Comparison.Of([ToldTexts.Read("a", Mill + one), ToldTexts.Read("b", "A walk through Brenton. " + Mill + other)]);

    private static bool Tells(JudgedMatter matter, string text) => matter.Positions.SelectMany(position => position.Evidence).Any(words => text.Contains(words.Statement.Text, StringComparison.Ordinal));
}
