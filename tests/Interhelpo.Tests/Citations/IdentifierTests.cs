using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("DOI", "10.1000/ABC.1", "10.1000/abc.1")]
    [InlineData("DOI", "https://doi.org/10.1000/abc.1", "10.1000/abc.1")]
    [InlineData("ISBN", "0-306-40615-2", "9780306406157")]
    [InlineData("ISSN", "03785955", "0378-5955")]
    [InlineData("PMC", "PMC123456", "123456")]
    [InlineData("OCLC", "ocm00012345", "12345")]
    [InlineData("JSTOR", " 3503924 ", "3503924")]
    public void Spellings_of_one_identifier_meet_in_one_form(string name, string read, string normal)
    {
        Assert.Equal(normal, Identifier.Normalise(name, read));
        Assert.Null(Identifier.Problem(name, read));
    }

    [Theory]
    [InlineData("DOI", "11.1000/abc")]
    [InlineData("DOI", "10.1000")]
    [InlineData("OCLC", "many")]
    [InlineData("PMID", "12a")]
    [InlineData("Bibcode", "2013Natur")]
    [InlineData("ISBN", "978-0-306-40615-8")]
    public void A_wrong_identifier_is_flagged(string name, string read) => Assert.NotNull(Identifier.Problem(name, read));

    [Fact]
    public void A_wrong_identifier_proves_nothing_about_a_work()
    {
        var work = new Work { Isbn = "978-0-306-40615-8", Doi = "10.1000/a" };
        Assert.Equal("DOI", Assert.Single(Identifier.Of(work)).Key);
    }
}
