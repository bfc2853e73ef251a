using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class WorkKeyTests
{
    [Theory]
    [InlineData("Žižka-Novák, Eva (1961). Mills. Praha: Orbis.", "zizkanovak1961")]
    [InlineData("Иванов, И. И. (1935). Печи. Москва.", "ivanov1935")]
    [InlineData("Berg, K., ed. (1982). Dams. Wien.", "berg1982")]
    [InlineData("\"The mills of the plain\". Daily Clay. 3 May 1931.", "mills1931")]
    [InlineData("Eva Malá, “Kilns”, documentary film", "mala")]
    [InlineData("", "work")]
    public void A_key_is_the_name_and_the_year_in_plain_letters(string reference, string key) =>
        Assert.Equal(key, WorkKey.For(ReferenceParser.Parse(reference).Work));

    [Fact]
    public void Clashing_keys_get_letters()
    {
        var work = new Work { Creators = [new Creator(CreatorRole.Author, "Malá", "Eva")], Issued = "2004" };
        Assert.Equal("mala2004", WorkKey.For(work, new HashSet<string>()));
        Assert.Equal("mala2004a", WorkKey.For(work, new HashSet<string> { "mala2004" }));
        Assert.Equal("mala2004b", WorkKey.For(work, new HashSet<string> { "mala2004", "mala2004a" }));
    }
}
