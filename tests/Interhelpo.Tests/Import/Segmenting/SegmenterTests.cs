using CsCheck;
using Interhelpo.Archive;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Tests.Import.Segmenting;

public sealed class SegmenterTests
{
    // Pieces of documents of every kind, to be put together at random.
    private static readonly Gen<string> pieces = Gen.OneOf<string>(
        Gen.OneOf(
            "The mill at Lipany was founded in 1899.", "It had: in 1900: a dam in 1901: a weir a bridge", "References", "See also", "\n", "\n\n", " ", "\"", "“", "”", "(", ")",
            ":", "Novák, Jan (1930). Mlýny. Praha: Orbis. p. 5. ISBN 978-80-905365-0-0.", "- item", "# Title", "12 Czechs, 3 Slovaks, 4 Poles and 1 Swede.", "Cost: 20 CZK",
            "Other events", "{{cite book}}: CS1 maint: location missing publisher (link)", "https://example.org/a", "\u00A0", "\uD83D\uDE82", "\uD83D", "e.g.", "He said: \"Long ago. ", "1.", "»"),
        Gen.String[0, 20]);

    [Fact]
    public void Segments_cover_every_character_once_whatever_the_text() => pieces.Array[0, 40].Sample(parts =>
    {
        var text = string.Concat(parts);
        var at = 0;
        foreach (var segment in Segmenter.Segment(text).Segments)
        {
            Assert.Equal(at, segment.Span.Start);
            Assert.True(segment.Span.Length > 0);
            at = segment.Span.End;
        }

        Assert.Equal(text.Length, at);
    });

    [Fact]
    public void Sentences_stand_in_segments_of_history_in_order_and_apart() => pieces.Array[0, 40].Sample(parts =>
    {
        var document = Segmenter.Segment(string.Concat(parts));
        var at = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.True(sentence.Span.Start >= at);
            Assert.True(sentence.Span.Length > 0);
            Assert.Contains(document.Segments, segment => segment.Span.Overlaps(sentence.Span)
                && segment.Role is SegmentRole.Paragraph or SegmentRole.ListItem or SegmentRole.Quotation or SegmentRole.Table);
            at = sentence.Span.End;
        }
    });

    // Headings with years, run into the prose, look like the heads of references.
    [Fact]
    public void Prose_on_one_line_is_not_taken_for_references()
    {
        var chapters = Enumerable.Range(1901, 30).Select(year =>
            $"Second Assembly (July {year}) On 10 June {year} the members met in the barn (English: \"Great Barn\"). {string.Concat(Enumerable.Repeat("They talked about the mill and the horses until it was dark, and nothing was decided. ", 12))}");
        var text = string.Concat(chapters);

        Assert.All(Segmenter.Segment(text).Segments, segment => Assert.True(segment.Role is SegmentRole.Paragraph or SegmentRole.Space, segment.Role.ToString()));
    }

    [Theory]
    [InlineData("Mlýn v Lhotě vyhořel roku 1911. Nikdo nebyl zraněn, ale koně zahynuli. Družstvo jej postavilo znovu.")]
    [InlineData("Мельница в Луговом сгорела в 1911 году. Никто не пострадал, но лошади погибли. Артель построила её снова.")]
    [InlineData("Die Mühle in Lhota brannte 1911 ab. Niemand wurde verletzt, aber die Pferde kamen um. Die Genossenschaft baute sie wieder auf.")]
    public void Prose_before_run_on_references_is_history_in_every_language(string prose)
    {
        var text = prose + " Novák, Jan (1930). Mlýny. Praha: Orbis. p. 5. ISBN 978-80-905365-0-0. Malá, Eva (1931). Cihly. Brno: Polygrafie. p. 7. ISBN 978-80-905365-0-0.";

        Assert.Equal(3, Segmenter.Segment(text).Sentences.Count);
    }

    [Fact]
    public void What_goes_on_after_the_references_is_history()
    {
        const string references = "Novák, Jan (1930). Mlýny. Praha: Orbis. p. 5. ISBN 978-80-905365-0-0. Malá, Eva (1931). Cihly. Brno: Polygrafie. p. 7. ISBN 978-80-905365-0-0. ";
        var text = "The mill burnt down. " + references + string.Concat(Enumerable.Repeat("Afterwards the members met in the barn and talked about the horses. ", 20));

        var document = Segmenter.Segment(text);

        Assert.Equal(2, document.Segments.Count(segment => segment.Role == SegmentRole.Reference));
        Assert.Equal(21, document.Sentences.Count);
    }

    [Theory]
    [InlineData("The hall was built in 1907. It had no roof.", "The hall was built in 1907.|It had no roof.")]
    [InlineData("Dr. Novák met Mr. J. K. Horák in St. Louis. They talked.", "Dr. Novák met Mr. J. K. Horák in St. Louis.|They talked.")]
    [InlineData("It cost approx. 40 crowns, e.g. for bread. No. 5 was sold.", "It cost approx. 40 crowns, e.g. for bread.|No. 5 was sold.")]
    [InlineData("He said no. Then he left.", "He said no.|Then he left.")]
    [InlineData("The choir (est. 1901. See below.) sang. It won.", "The choir (est. 1901. See below.) sang.|It won.")]
    [InlineData("They called it “the devil’s mill.” Nobody went there.", "They called it “the devil’s mill.”|Nobody went there.")]
    [InlineData("She read “Mills. A history” aloud. In Mills. A history we find it.", "She read “Mills. A history” aloud.|In Mills. A history we find it.")]
    [InlineData("Really? Yes! Good…", "Really?|Yes!|Good…")]
    [InlineData("В 1925 г. приехали 300 чел. из Жилины. Они построили завод.", "В 1925 г. приехали 300 чел. из Жилины.|Они построили завод.")]
    [InlineData("Deska byla odhalena 12. 6. 1987. Stojí od r. 1931 na návsi.", "Deska byla odhalena 12. 6. 1987.|Stojí od r. 1931 na návsi.")]
    [InlineData("Sie kamen am 3. XI. 1921 an. Es waren 60.", "Sie kamen am 3. XI. 1921 an.|Es waren 60.")]
    [InlineData("There were 12. 6 of them left.", "There were 12.|6 of them left.")]
    public void Prose_is_cut_into_sentences(string prose, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Segmenter.Segment(prose).Sentences.Select(sentence => sentence.Span.In(prose))));

    [Fact]
    public void Lines_broken_by_a_typewriter_are_one_paragraph()
    {
        const string Text = """
            The colony was laid out along one straight street, and the houses on it were
            built of clay bricks that the settlers had made in the first summer. There was
            a school, a bath and a smithy, and in the second year a hall was added for the
            choir. Water came from the canal that the neighbours had dug before the war, and
            nobody paid for it until 1931.

            The second street was never built.
            """;

        var paragraphs = Segmenter.Segment(Text).Segments.Where(segment => segment.Role == SegmentRole.Paragraph);

        Assert.Equal(2, paragraphs.Count());
    }
}
