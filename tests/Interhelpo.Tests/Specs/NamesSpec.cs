using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Specs;

public sealed class NamesSpec
{
    private static readonly string[] languages = ["en", "cs", "sk", "ru", "uk", "de"];

    public static TheoryData<string, string> Examples => SpecFile.NamesIn("names", languages);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Names_are_found_as_the_spec_says(string language, string example)
    {
        var spec = SpecFile.Example($"names-{language}.md", example);
        var found = NamesInProse.Find(spec.Source, [new TextSpan(0, spec.Source.Length)], language)
            .SelectMany(name => name.Mentions.Select(mention => (Name: name, Mention: mention)))
            .OrderBy(found => found.Mention.Span)
            .Select(found => Written(spec, found.Name, found.Mention));
        Assert.Equal(spec.Rows.Select(row => string.Join(" | ", row)), found);
    }

    /// <summary>The role is compared where the example has a column for it.</summary>
    private static string Written(SpecExample spec, RecognisedName name, NameMention mention)
    {
        string[] cells = [mention.Span.In(spec.Source), name.Kind.ToString().ToLowerInvariant(), name.Name, mention.Role ?? ""];
        return string.Join(" | ", cells.Take(Math.Max(3, spec.Columns.Count)));
    }
}
