using System.Globalization;
using System.Text.RegularExpressions;
using Interhelpo.Archive;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Specs;

public sealed partial class QuantitiesSpec
{
    private static readonly string[] languages = ["en", "cs", "sk", "ru", "de"];

    public static TheoryData<string, string> Examples => SpecFile.NamesIn("quantities", languages);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Quantities_are_found_as_the_spec_says(string language, string example)
    {
        var spec = SpecFile.Example($"quantities-{language}.md", example);
        var found = QuantitiesInProse.Find(spec.Source, language).Select(mention => $"{mention.Span.In(spec.Source)} | {Written(mention.Value)}");
        Assert.Equal(spec.Rows.Select(row => string.Join(" | ", row)), found);
    }

    private static string Written(Quantity quantity)
    {
        var upper = quantity.To is { } to ? string.Create(CultureInfo.InvariantCulture, $"..{to}") : "";
        var qualifier = Capital().Replace(quantity.Qualifier.ToString(), "-$0").TrimStart('-').ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{quantity.Value}{upper} | {quantity.Unit} | {qualifier}");
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
