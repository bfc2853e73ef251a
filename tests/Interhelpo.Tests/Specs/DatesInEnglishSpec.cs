using Interhelpo.Dates;

namespace Interhelpo.Tests.Specs;

public sealed class DatesInEnglishSpec
{
    private const string File = "dates-en.md";

    public static TheoryData<string> Examples => SpecFile.NamesIn(File);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Dates_are_found_as_the_spec_says(string example)
    {
        var spec = SpecFile.Example(File, example);
        var found = DatesInProse.Find(spec.Source, "en").Select(mention => $"{mention.Span.In(spec.Source)} → {mention.Date}");
        Assert.Equal(spec.Rows.Select(row => $"{row[0]} → {row[1]}"), found);
    }
}
