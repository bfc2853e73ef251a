using Interhelpo.Evaluating;

namespace Interhelpo.Tests.Specs;

public sealed class TemporalInEnglishSpec
{
    private const string File = "temporal-en.md";

    public static TheoryData<string> Examples => SpecFile.NamesIn(File);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Temporal_expressions_are_found_as_the_spec_says(string example)
    {
        var spec = SpecFile.Example(File, example);
        var found = TimexNotation.Of(spec.Source, "en").Select(timex => $"{spec.Source[timex.Start..timex.End]} → {timex.Value}{(timex.Mod is null ? "" : " " + timex.Mod)}");
        Assert.Equal(spec.Rows.Select(row => $"{row[0]} → {row[1]}"), found);
    }
}
