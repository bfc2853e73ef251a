using CsCheck;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Import.Recognising;

public sealed class QuantitiesInProseTests
{
    private static readonly string[] Words =
    [
        "1078", "people", " ", "more", "than", "a", "hundred", "and", "-", "–", "between", "%", ",", ".", "two", "million", "of", "the", "\n", "'", "s", "sports", "\uD800", "£", "half", "score", "m", "/", "perhaps",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Words.Length - 1].Select(piece => Words[piece]);

    [Theory]
    [InlineData("In 1931 workers came from the south.")]
    [InlineData("between 1927 and 1930 workers")]
    [InlineData("see page 7 books")]
    [InlineData("Article 5 rights")]
    [InlineData("the 4th houses")]
    [InlineData("phone +420 (0) 559 336 001.")]
    [InlineData("the 5-year plans")]
    [InlineData("on 26 November 2019 at 12:00")]
    [InlineData("487/a Dlouhá")]
    [InlineData("hundreds of families, thousands of bricks")]
    [InlineData("one of the reasons")]
    [InlineData("a few houses, several wagons")]
    [InlineData("£2/10/- for the score of a film")]
    [InlineData("one of them, some of them")]
    public void Finds_no_quantity(string text) => Assert.Empty(QuantitiesInProse.Find(text));

    [Theory]
    [InlineData("en", "Three were drowned that night.", "Three were drowned", 3)]
    [InlineData("en", "Of the crew nineteen perished.", "nineteen perished", 19)]
    [InlineData("cs", "Při stavbě jich zahynulo sedmnáct.", "jich zahynulo sedmnáct", 17)]
    [InlineData("cs", "Při výbuchu zahynulo sedmnáct.", "sedmnáct", 17)]
    [InlineData("sk", "Pri výbuchu zahynulo šesť.", "šesť", 6)]
    [InlineData("ru", "При взрыве погибло шестеро.", "шестеро", 6)]
    [InlineData("de", "Vierzehn kamen um.", "Vierzehn kamen um", 14)]
    [InlineData("cs", "Spalo se nahoře, lůžek bylo dvaapadesát.", "dvaapadesát", 52)]
    [InlineData("ru", "Печь большая, камер в ней было шестнадцать.", "шестнадцать", 16)]
    public void What_befell_people_or_stands_before_its_verb_is_counted(string language, string text, string expected, int value)
    {
        var found = Assert.Single(QuantitiesInProse.Find(text, language));
        Assert.Equal((expected, (decimal)value), (found.Span.In(text), found.Value.Value));
    }

    [Theory]
    [InlineData("en", "In 1943 were killed all who stayed.")]
    [InlineData("en", "Chapter 3 were lost in the fire.")]
    [InlineData("de", "Im Jahre 1943 starben viele.")]
    [InlineData("cs", "V roce zahynulo 19. května mnoho lidí.")]
    public void What_befell_people_makes_no_number_of_a_date_or_a_label(string language, string text) => Assert.Empty(QuantitiesInProse.Find(text, language));

    [Fact]
    public void Leaves_alone_what_was_read_as_a_date()
    {
        const string text = "Within 10 years 300 families came.";
        var date = TextSpan.At(0, "Within 10 years".Length);
        Assert.Equal(["300 families"], QuantitiesInProse.Find(text, "en", [date]).Select(mention => mention.Span.In(text)));
    }

    [Fact]
    public void In_any_text_quantities_follow_each_other_within_it() => Pieces
        .Array[0, 30].Select(string.Concat).Sample(text =>
    {
        var found = QuantitiesInProse.Find(text);
        return found.All(mention => mention.Span.Start >= 0 && mention.Span.End <= text.Length && mention.Value.Unit.Length > 0)
            && found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    });

    [Theory]
    [InlineData("two ")]
    [InlineData("1 ")]
    [InlineData("9")]
    [InlineData("hundred thousand ")]
    [InlineData("3 sports ")]
    [InlineData("100,000,")]
    [InlineData("£")]
    [InlineData("half a ")]
    [InlineData("two and a half ")]
    public void A_long_text_is_read_to_its_end(string words) => Assert.NotNull(QuantitiesInProse.Find(LongText.Of(words)));

    [Theory]
    [InlineData("cs", "dvaa")]
    [InlineData("cs", "sto na ")]
    [InlineData("sk", "stosto")]
    [InlineData("sk", "tri a pol ")]
    [InlineData("ru", "тыс. ")]
    [InlineData("de", "einhundertund")]
    [InlineData("de", "an die 300 ")]
    public void A_long_text_in_any_language_is_read_to_its_end(string language, string words) => Assert.NotNull(QuantitiesInProse.Find(LongText.Of(words), language));
}
