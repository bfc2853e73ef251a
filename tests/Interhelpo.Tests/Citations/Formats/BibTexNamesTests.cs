using Interhelpo.Citations;
using Interhelpo.Citations.Formats;

namespace Interhelpo.Tests.Citations.Formats;

public sealed class BibTexNamesTests
{
    [Theory]
    [InlineData("Jan Marek", "Marek", "Jan", null, null)]
    [InlineData("Marek, Jan", "Marek", "Jan", null, null)]
    [InlineData("Ludwig van Beethoven", "Beethoven", "Ludwig", "van", null)]
    [InlineData("van den Berg, Jr., Karl", "Berg", "Karl", "van den", "Jr.")]
    [InlineData("{van Gogh}, Vincent", "van Gogh", "Vincent", null, null)]
    [InlineData("Charles {de la Vall\\'ee Poussin}", "de la Vallée Poussin", "Charles", null, null)]
    [InlineData("{\\'E}mile Zola", "Zola", "Émile", null, null)]
    [InlineData("J.~P. {\\v{S}}af\\'a\\v{r}", "Šafář", "J. P.", null, null)]
    [InlineData("Marek", "Marek", null, null, null)]
    [InlineData("family=Berg, given=Karl, prefix=van den, useprefix=true", "Berg", "Karl", "van den", null)]
    [InlineData("Marek,", "Marek", null, null, null)]
    public void A_person_has_parts(string tex, string family, string? given, string? particle, string? suffix) =>
        Assert.Equal(new Creator(CreatorRole.Author, family, given, null, suffix, particle), Assert.Single(BibTexNames.Read(tex, CreatorRole.Author)));

    [Theory]
    [InlineData("{Mills and Sons, Ltd.}", "Mills and Sons, Ltd.")]
    [InlineData("{{Ministry of {T}rade}}", "Ministry of Trade")]
    public void A_name_in_braces_is_one_whole(string tex, string literal) =>
        Assert.Equal(new Creator(CreatorRole.Author, Literal: literal), Assert.Single(BibTexNames.Read(tex, CreatorRole.Author)));

    [Fact]
    public void Names_are_parted_at_and_outside_braces()
    {
        var names = BibTexNames.Read("Jan Marek\n AND {Mills and Sons} and Sand, George and others", CreatorRole.Editor);

        Assert.Equal(["Jan Marek", "Mills and Sons", "George Sand"], names.Select(name => name.FullName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("and and others")]
    [InlineData(" , ,, ")]
    [InlineData("\\relax and ,")]
    [InlineData("{}")]
    public void Nobody_is_named_by_empty_words(string tex) => Assert.Empty(BibTexNames.Read(tex, CreatorRole.Author));

    [Theory]
    [InlineData("Marek", "Jan", null, null, "Marek, Jan")]
    [InlineData("Berg", "Karl", "van den", "Jr.", "van den Berg, Jr., Karl")]
    [InlineData("van Gogh", "Vincent", null, null, "{van Gogh}, Vincent")]
    [InlineData("Marek and Son", "Jan", null, null, "{Marek and Son}, Jan")]
    [InlineData("Bekoff,", "Marc", null, null, "{Marc Bekoff,}")]
    [InlineData("Ali Khan", null, null, null, "{Ali Khan}")]
    [InlineData("Gogh", "Vincent", "Van", null, "{Vincent Van Gogh}")]
    public void Names_are_written_as_biber_parts_them(string family, string? given, string? particle, string? suffix, string tex) =>
        Assert.Equal(tex, BibTexNames.Write([new Creator(CreatorRole.Author, family, given, null, suffix, particle)]));
}
