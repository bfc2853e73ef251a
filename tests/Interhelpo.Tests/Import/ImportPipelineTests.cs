using System.Text;
using CsCheck;
using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Import.Reading;

namespace Interhelpo.Tests.Import;

public sealed class ImportPipelineTests
{
    // Pieces of documents, to be spliced and cut at random: whatever comes of them is imported, and every passage is exact.
    private static readonly Gen<string> pieces = Gen.OneOf<string>(
        Gen.OneOf(
            "The mill at Lipany (1899) was founded by Jan Novák. ", "In 1925, ", "By the mid-1930s (see below), ", "and in 1930; ", "where he died in 1934. ", "It had: in 1900: a dam in 1901: a weir a bridge ",
            "12 Czechs, 3 Slovaks, 4 Poles and 1 Swede. ", "Two years later ", "about 300 people, more than one thousand workers ", "“", "”", "\"", "(", ")", "[", "]", "; ", ", ", ". ", ": ", "\n", "\n\n", " ", "References ", "See also ",
            "External links ", "Novák, Jan (1930). Mlýny. Praha: Orbis. p. 5. ISBN 978-80-905365-0-0.", "{{cite book}}: CS1 maint: location missing publisher (link)", "https://example.org/a ", "- item\n", "# Title\n",
            "Cost: 20 CZK\n", "Other events\n", "\u00A0", "🚂", "Not until 1922 ", "1 мая 1923 года ", "e.g. ", "— an aside — ", "The Commune \"Nový Svet\" was a commune. ", "Ježíš", "\u0301"),
        Gen.String[0, 15]);

    [Fact]
    public void Any_text_is_imported_and_every_passage_of_it_is_exact() => pieces.Array[1, 40].Sample(
        parts =>
        {
            var draft = ImportPipeline.Read(new SourceFile("any.txt", Encoding.UTF8.GetBytes("x" + string.Concat(parts))), DateTimeOffset.UnixEpoch, _ => false);
            if (!draft.Ok) return;

            var source = draft.Value.Source;
            var codePoints = new CodePoints(source.Content.Text);
            Assert.All(source.Passages, passage =>
                Assert.Equal(source.Content.Text[codePoints.ToUtf16(passage.Start)..codePoints.ToUtf16(passage.End)], passage.Quote));
            Assert.All(source.Statements.SelectMany(statement => statement.Events), told => Assert.NotEqual("", told.Title.Trim()));
            Assert.Equal(draft.Value.Article.StatementsTotal, draft.Value.Article.StatementsSourced);
        },
        iter: 3000);
}
