using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Import.Recognising;

public sealed class GazetteerFileTests
{
    [Fact]
    public void A_line_says_years_languages_and_degrees()
    {
        var entry = GazetteerFile.Line("lipany | town | Lipany | 49.15, 20.96 | Lipiany (–1918); Starý* (1939–1945, 1948–) | cs: Lipany; ru: Липаны").Value!;

        Assert.Equal(("lipany", "Lipany", 49.15, 20.96), (entry.Id, entry.Name, entry.Latitude, entry.Longitude));
        Assert.Equal(
            [new("Lipiany", "–1918"), new("Starý", "1939–1945, 1948–", null, true), new("Lipany", null, "cs"), new("Липаны", null, "ru")],
            entry.OtherNames);
    }

    [Theory]
    [InlineData("lipany | town | Lipany", "3 fields")]
    [InlineData("Lipany | town | Lipany | |", "the id “Lipany”")]
    [InlineData("lipany | hamlet | Lipany | |", "“hamlet” is none of the types")]
    [InlineData("lipany | town | | |", "no name")]
    [InlineData("lipany | town | Lipany | 49 | ", "“49” is not “latitude, longitude”")]
    [InlineData("lipany | town | Lipany | 149.1, 20.1 | ", "“149.1, 20.1” is not “latitude, longitude”")]
    [InlineData("lipany | town | Lipany | | Lipiany (1918)", "“Lipiany (1918)” is not a name with")]
    [InlineData("lipany | town | Lipany | | | Липаны", "“Липаны” does not say its language")]
    public void A_bad_line_is_refused_with_its_number_and_the_reason(string line, string reason)
    {
        var read = GazetteerFile.Read("# head\n\nok | town | Ok | | \n" + line);

        Assert.False(read.Ok);
        Assert.StartsWith("Line 4: ", read.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, read.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_given_twice_is_refused() =>
        Assert.Contains("earlier line", GazetteerFile.Read("ok | town | Ok | | \nok | town | Oak | | ").Reason, StringComparison.Ordinal);
}
