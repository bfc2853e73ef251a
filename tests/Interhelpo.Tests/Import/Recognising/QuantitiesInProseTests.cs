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
