using Interhelpo.Spelling;

namespace Interhelpo.Tests.Spelling;

public sealed class AliasesTests
{
    [Theory]
    [InlineData("Praha", "Prague")]
    [InlineData("прага", "Prag")]
    [InlineData("Словакия", "Slovensko")]
    [InlineData("soviet union", "СССР")]
    [InlineData("Vernyi", "Almaty")]
    public void A_form_knows_the_others(string form, string other) => Assert.Contains(other, Aliases.Of(form));

    [Fact]
    public void A_name_the_table_does_not_know_has_no_forms() => Assert.Empty(Aliases.Of("Nowhere in particular"));

    [Fact]
    public void A_text_is_searched_for_the_longest_names()
    {
        const string text = "From Karlovy Vary to Nizhny Novgorod, then Frunze";
        Assert.Equal(["Karlovy Vary", "Nizhny Novgorod", "Frunze"], Aliases.In(text).Select(met => met.Span.In(text)));
    }

    [Fact]
    public void Two_forms_of_one_place_have_one_key() =>
        Assert.Equal(Aliases.In("Praha").Single().Group.Key, Aliases.In("Прага").Single().Group.Key);

    [Fact]
    public void No_form_stands_in_two_groups()
    {
        var lines = Aliases.All.SelectMany(group => group.Forms.Select(form => (Form: Folding.Fold(form), group.Key))).Distinct();
        var torn = lines.GroupBy(line => line.Form).Where(form => form.Count() > 1).Select(form => form.Key);
        Assert.Empty(torn);
    }
}
