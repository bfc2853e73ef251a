using Interhelpo.Dates;

namespace Interhelpo.Tests.Specs;

public sealed class DatesInEightLanguagesSpec
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var language in new[] { "cs", "sk", "de", "ru", "uk", "hu", "ky", "eo" })
            {
                foreach (var example in SpecFile.Read(FileOf(language)))
                    examples.Add(language, example.Name);
            }
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Dates_are_found_as_the_spec_of_the_language_says(string language, string example)
    {
        var spec = SpecFile.Example(FileOf(language), example);
        var found = DatesInProse.Find(spec.Source, language);
        Assert.Equal(spec.Rows.Select(row => $"{row[0]} → {row[1]}"), found.Select(mention => $"{mention.Span.In(spec.Source)} → {mention.Date}"));
        if (spec.Columns.Contains("note"))
            Assert.Equal(spec.Column("note"), found.Select(mention => mention.Reckoning ?? ""));
    }

    private static string FileOf(string language) => $"dates-{language}.md";
}
