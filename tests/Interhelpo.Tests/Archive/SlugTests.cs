using CsCheck;
using Interhelpo.Archive;

namespace Interhelpo.Tests.Archive;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Julius Fučík", "julius-fucik")]
    [InlineData("Интергельпо", "intergelpo")]
    [InlineData("  Zarya Svobody (“The Dawn of Freedom”) ", "zarya-svobody-the-dawn-of-freedom")]
    [InlineData("Intergel'po Street", "intergelpo-street")]
    [InlineData("1923–1943", "1923-1943")]
    [InlineData("…", "unnamed")]
    [InlineData("", "unnamed")]
    public void Reads_well(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void A_long_title_is_cut_at_a_word() => Assert.Equal(
        "a-short-account-of-the-long-journey-of-the-first-settlers",
        Slug.From("A Short Account of the Long Journey of the First Settlers into the Steppe"));

    [Fact]
    public void A_word_longer_than_an_address_is_cut_anyway() => Assert.Equal(60, Slug.From(new string('x', 100)).Length);

    [Fact]
    public void A_taken_slug_gets_the_next_free_number()
    {
        HashSet<string> taken = ["tokmok", "tokmok-2"];
        Assert.Equal("tokmok-3", Slug.From("Tokmok", taken.Contains));
    }

    [Fact]
    public void A_number_does_not_make_a_slug_too_long()
    {
        var title = string.Concat(Enumerable.Repeat("steppe ", 20));
        var second = Slug.From(title, slug => slug == Slug.From(title));
        Assert.True(second.Length <= Slug.MostCharacters);
        Assert.EndsWith("steppe-2", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_has_a_slug_that_is_its_own_slug() => Gen.String.Sample(text =>
    {
        var slug = Slug.From(text);
        return slug.Length is > 0 and <= Slug.MostCharacters && Slug.From(slug) == slug
            && slug.All(letter => letter is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
    });
}
