using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class ShortReferencesTests
{
    private const string Full = "Malá, Eva (1968). Cihly východu. Praha: Orbis. p. 3.";

    [Theory]
    [InlineData("Malá 1968, pp. 88–90.")]
    [InlineData("Malá (1968), p. 12.")]
    [InlineData("Mala 1968, s. 5")]
    [InlineData("Ibid., p. 45.")]
    [InlineData("Tamtéž, s. 45.")]
    [InlineData("Там же. С. 45.")]
    public void A_short_reference_gets_the_work_it_points_at(string reference)
    {
        var complete = Complete(Full, reference);
        Assert.Equal(complete[0].Work, complete[1].Work);
        Assert.NotNull(complete[1].Locator);
    }

    [Theory]
    [InlineData("Malá 1969, p. 88.", "no work is of this year")]
    [InlineData("Berg 1968, p. 88.", "no work is by this author")]
    public void It_stays_as_read_where(string reference, string why)
    {
        var complete = Complete(Full, reference);
        Assert.True(complete[1].Work.Title == reference, why);
    }

    [Fact]
    public void Of_two_works_of_one_author_and_year_none_is_guessed()
    {
        const string reference = "Malá 1968, p. 88.";
        Assert.Equal(reference, Complete(Full, "Malá, Eva (1968). Pec a pára. Brno: Rovnost.", reference)[2].Work.Title);
    }

    [Fact]
    public void Nothing_before_is_nothing_to_point_at() => Assert.Equal("Ibid., p. 45.", Complete("Ibid., p. 45.", Full)[0].Work.Title);

    private static IReadOnlyList<ParsedReference> Complete(params string[] references) =>
        ShortReferences.Complete([.. references.Select(reference => ReferenceParser.Parse(reference))]);
}
