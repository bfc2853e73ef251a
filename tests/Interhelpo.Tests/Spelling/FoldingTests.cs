using CsCheck;
using Interhelpo.Spelling;

namespace Interhelpo.Tests.Spelling;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Žilina", "zilina")]
    [InlineData("Жилина", "zhilina")]
    [InlineData("ŽILINA", "zilina")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Røros", "roros")]
    [InlineData("Фёдор", "fedor")]
    [InlineData("Үсөнбаев", "usonbaev")]
    [InlineData("Ыссык-Көл", "yssyk-kol")]
    [InlineData("Intergel'po", "intergelpo")]
    [InlineData("Intergel’po", "intergelpo")]
    [InlineData("Интергельпо", "intergelpo")]
    [InlineData("pomoshchʹ", "pomoshch")]
    [InlineData("объём", "obem")]
    [InlineData("Wien\u00A01925", "wien 1925")]
    [InlineData("", "")]
    public void Folds(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("č", "c\u030C")]
    [InlineData("й", "и\u0306")]
    [InlineData("ё", "е\u0308")]
    [InlineData("ü", "u\u0308")]
    public void A_letter_in_two_parts_folds_like_the_letter_in_one(string whole, string parts) =>
        Assert.Equal(Folding.Fold(whole), Folding.Fold(parts));

    [Fact]
    public void Pictures_and_broken_pairs_vanish() => Assert.Equal("ab", Folding.Fold("a😀\uD800b"));

    [Fact]
    public void Any_text_folds_to_ASCII_that_folds_to_itself() => Gen.String.Sample(text =>
    {
        var folded = Folding.Fold(text);
        return folded.All(char.IsAscii) && Folding.Fold(folded) == folded;
    });

    [Fact]
    public void A_long_text_folds_to_its_end() =>
        Assert.EndsWith(Folding.Fold("Žďár и\u0306ü'"), Folding.Fold(LongText.Of("Žďár и\u0306ü'")), StringComparison.Ordinal);
}
