using System.Text;
using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Import.Reading;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Tests.Specs;

public sealed class DocumentSpecs
{
    public static TheoryData<string> Segments => SpecFile.NamesIn("segments.md");

    public static TheoryData<string> Events => SpecFile.NamesIn("events.md");

    public static TheoryData<string, string> EventsInOtherLanguages => SpecFile.NamesIn("events", ["cs", "sk", "ru", "de"]);

    [Theory]
    [MemberData(nameof(Segments))]
    public void A_document_is_cut_up_as_the_spec_says(string example)
    {
        var spec = SpecFile.Example("segments.md", example);
        var found = Segmenter.Segment(spec.Source).Segments
            .Where(segment => segment.Role != SegmentRole.Space && segment.Label != "mark of layout")
            .Select(segment => $"{segment.Role}: {segment.Span.In(spec.Source)}");

        Assert.Equal(spec.Rows.Select(row => $"{row[0]}: {row[1]}"), found);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Events_are_found_as_the_spec_says(string example) => EventsAreAs(SpecFile.Example("events.md", example));

    [Theory]
    [MemberData(nameof(EventsInOtherLanguages))]
    public void Events_in_other_languages_are_found_as_the_spec_says(string language, string example) => EventsAreAs(SpecFile.Example($"events-{language}.md", example));

    private static void EventsAreAs(SpecExample spec)
    {
        var draft = ImportPipeline.Read(new SourceFile("text.txt", Encoding.UTF8.GetBytes(spec.Source)), DateTimeOffset.UnixEpoch, _ => false).Value!;
        var found = draft.Source.Statements.SelectMany(statement => statement.Events).Select(told => $"{told.Date} | {told.DateText} | {told.Title}");

        Assert.Equal(spec.Rows.Select(row => string.Join(" | ", row)), found);
    }
}
