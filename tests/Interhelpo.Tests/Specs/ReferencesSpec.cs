using Interhelpo.Citations;

namespace Interhelpo.Tests.Specs;

public sealed class ReferencesSpec
{
    private const string File = "references.md";

    public static TheoryData<string> Examples => SpecFile.NamesIn(File);

    [Theory]
    [MemberData(nameof(Examples))]
    public void References_are_read_as_the_spec_says(string example)
    {
        var spec = SpecFile.Example(File, example);
        Assert.Equal(spec.Rows.Select(row => $"{row[0]}: {row[1]}"), Fields(ReferenceParser.Parse(spec.Source)));
    }

    private static IEnumerable<string> Fields(ParsedReference parsed)
    {
        var work = parsed.Work;
        (string Name, string? Value)[] fields =
        [
            ("type", work.Type), ("author", Names(work, CreatorRole.Author)), ("editor", Names(work, CreatorRole.Editor)), ("translator", Names(work, CreatorRole.Translator)),
            ("director", Names(work, CreatorRole.Director)),
            ("contributor", Names(work, CreatorRole.Contributor)), ("illustrator", Names(work, CreatorRole.Illustrator)), ("title", work.Title),
            ("translated title", work.TranslatedTitle), ("container", work.ContainerTitle), ("series", work.CollectionTitle), ("volume", work.Volume), ("issue", work.Issue),
            ("page", work.Page), ("edition", work.Edition), ("place", work.PublisherPlace), ("publisher", work.Publisher), ("genre", work.Genre), ("medium", work.Medium),
            ("language", work.Language), ("issued", work.Issued), ("first issued", work.OriginalIssued), ("accessed", work.Accessed), ("archived", work.Archived), ("archive", work.Archive), ("signature", work.ArchiveLocation), ("DOI", work.Doi),
            ("ISBN", work.Isbn), ("ISSN", work.Issn), ("URL", work.Url), .. work.Identifiers.Select(pair => (pair.Key, (string?)pair.Value)),
            ("locator", parsed.Locator is { } locator ? $"{locator.Label} {locator.Value}" : null), ("quote", parsed.Quote), .. parsed.Notes.Select(note => ("note", (string?)note)),
        ];
        return fields.Where(field => field.Value is not null).Select(field => $"{field.Name}: {field.Value}");
    }

    private static string? Names(Work work, string role)
    {
        var names = work.By(role).Select(creator => creator.Literal ?? $"{creator.Family}, {creator.Given}").ToArray();
        return names.Length == 0 ? null : string.Join("; ", names);
    }
}
