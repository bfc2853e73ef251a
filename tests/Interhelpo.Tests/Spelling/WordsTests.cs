using CsCheck;
using Interhelpo.Spelling;

namespace Interhelpo.Tests.Spelling;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Intergel'po Street", "intergelpo street")]
    [InlineData("Intergel’po", "intergelpo")]
    [InlineData("radial-ring", "radial ring")]
    [InlineData("Kyrgyzstan's steppe", "kyrgyzstan steppe")]
    [InlineData("the builders’ houses", "the builders houses")]
    [InlineData("(1078 people)", "1078 people")]
    [InlineData("С. А. Чуйкова", "s a chuykova")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("…—!", "")]
    public void Finds_the_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words.In(text).Select(word => word.Folded)));

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        const string text = "„Žilina“, Kyrgyzstan's";
        Assert.Equal(["Žilina", "Kyrgyzstan"], Words.In(text).Select(word => word.Span.In(text)));
    }

    [Fact]
    public void In_any_text_words_follow_each_other_and_are_plain() => Gen.String.Sample(text =>
    {
        var words = Words.In(text);
        return words.All(word => word.Folded.Length > 0 && word.Folded.All(char.IsAsciiLetterOrDigit))
            && words.Zip(words.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    });
}
