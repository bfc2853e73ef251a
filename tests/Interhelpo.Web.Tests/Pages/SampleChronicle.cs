using Interhelpo.Archive;

namespace Interhelpo.Web.Tests.Pages;

/// <summary>The chronicle of the sample archive: it agrees, differs, leaves out, and quotes hostile words.</summary>
internal static class SampleChronicle
{
    public static ChronicleEdition Of(Statement founded, Statement employed, Statement wrote, Statement left)
    {
        KeptChronicle text = new("en",
        [
            new("1901",
            [
                new("1901-05-03", "3 May 1901", false, "en", Sentence(founded), [Note(founded), Note(left)], ["mill-when", "gone"],
                [
                    new("dvorak-when", "Jan Dvořák: when", [new("3 May 1901", "en", ChronicleWords.None, [Note(founded)]), new("1899", "ru", Sentence(left), [Note(left)])]),
                    new("gone-too", "What nobody speaks of any more", [new("12", "en", ChronicleWords.None, [Note(founded)]), new("40", "en", ChronicleWords.None, [Note(employed)])]),
                ]),
            ]),
            new("1912",
            [
                new("1912", "in 1912", false, "en", new("A traveller wrote", [ChronicleWords.Omission, "<script>alert(1)</script> on its gate in 1912."]), [Note(wrote)], [], []),
                new("1912~", "two years later", true, "en", Sentence(employed), [Note(employed)], [], []),
            ]),
        ]);
        var edition = new ChronicleEdition { Standing = ChronicleStanding.Composed, Content = text.ToJson(), Sha256 = text.Sha256, Composed = new(2024, 3, 3, 12, 0, 0, TimeSpan.Zero) };
        foreach (var statement in new[] { founded, employed, wrote, left }) edition.Notes.Add(new ChronicleNote { Passage = statement.Passage });
        return edition;
    }

    /// <summary>Tells its last entry many times more.</summary>
    public static void Lengthen(ChronicleEdition edition, int times)
    {
        var text = KeptChronicle.Read(edition.Content).Value!;
        var last = text.Sections[^1];
        text = text with { Sections = [.. text.Sections.SkipLast(1), last with { Entries = [.. last.Entries, .. Enumerable.Repeat(last.Entries[^1], times)] }] };
        (edition.Content, edition.Sha256) = (text.ToJson(), text.Sha256);
    }

    private static ChronicleWords Sentence(Statement statement) => new("", [statement.Text]);

    private static KeptNote Note(Statement statement) => new(statement.Source.Slug, statement.Passage.Start, statement.Passage.End, statement.Passage.Quote);
}
