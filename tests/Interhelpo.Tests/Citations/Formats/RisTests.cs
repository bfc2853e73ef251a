using Interhelpo.Citations;
using Interhelpo.Citations.Formats;

namespace Interhelpo.Tests.Citations.Formats;

public sealed class RisTests
{
    [Fact]
    public void Records_are_read()
    {
        var (key, work) = One("""
            TY  - JOUR
            ID  - novak1931
            AU  - Novák, Jan
            A1  - Guild of Millers
            ED  - Berg, Karl, Jr.
            A4  - Malá, Eva
            T1  - Bricks
            TT  - Cihly
            JO  - Journal of Clay
            PY  - 1931
            DA  - 1931/05/01/Friday
            VL  - 12
            IS  - 3
            SP  - 45
            EP  - 67
            SN  - 0378-5955
            DO  - 10.1000/clay.12
            UR  - https://example.org/a
            Y2  - 2019/09/24/
            KW  - of no use
            ER  - 
            """);

        Assert.Equal("novak1931", key);
        Assert.Equal(
            new Work
            {
                Type = WorkType.JournalArticle,
                Title = "Bricks",
                TranslatedTitle = "Cihly",
                Creators =
                [
                    new Creator(CreatorRole.Author, "Novák", "Jan"), new Creator(CreatorRole.Author, Literal: "Guild of Millers"),
                    new Creator(CreatorRole.Editor, "Berg", "Karl", Suffix: "Jr."), new Creator(CreatorRole.Translator, "Malá", "Eva"),
                ],
                ContainerTitle = "Journal of Clay",
                Issued = "1931-05-01",
                Volume = "12",
                Issue = "3",
                Page = "45–67",
                Issn = "0378-5955",
                Doi = "10.1000/clay.12",
                Url = "https://example.org/a",
                Accessed = "2019-09-24",
            },
            work);
    }

    [Theory]
    [InlineData("\uFEFFTY  - BOOK\r\nTI  - A\r\nER  - \r\n", "A")]
    [InlineData("ty  - BOOK\nti  - A\ner  -", "A")]
    [InlineData("TY  - BOOK\nTI  - A", "A")]
    [InlineData("  TY - BOOK\n  TI - A", "A")]
    [InlineData("TY  - BOOK\nTI  - A title\nthat goes on\n   here\nXX  - not known", "A title that goes on here")]
    [InlineData("Exported by hand\n\nTY  - BOOK\nTI  -\nTI  - Second", "Second")]
    [InlineData("TY  - BOOK\nTI  - ER  - in it", "ER  - in it")]
    public void Records_are_read_in_all_their_forms(string text, string title) => Assert.Equal(title, One(text).Work.Title);

    [Fact]
    public void A_record_without_end_ends_where_the_next_begins() =>
        Assert.Equal(["A", "B"], Ris.Read("TY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B").Select(read => read.Work.Title));

    [Theory]
    [InlineData("PY  - 1931", "1931")]
    [InlineData("PY  - 1931///", "1931")]
    [InlineData("Y1  - 1931/05//Spring", "1931-05")]
    [InlineData("DA  - 1931/5/1", "1931-05-01")]
    [InlineData("DA  - 1931-05-01", "1931-05-01")]
    [InlineData("DA  - 1931/13/01", "1931")]
    [InlineData("DA  - ///in press", "in press")]
    [InlineData("PY  - [1931]", "[1931]")]
    public void Dates_are_EDTF(string line, string issued) => Assert.Equal(issued, One("TY  - BOOK\n" + line).Work.Issued);

    [Theory]
    [InlineData("BOOK", "book")]
    [InlineData("THES", "thesis")]
    [InlineData("NEWS", "article-newspaper")]
    [InlineData("ELEC", "webpage")]
    [InlineData("mpct", "motion_picture")]
    [InlineData("XXXX", "document")]
    public void Reference_types_are_types_of_CSL(string ris, string type) => Assert.Equal(type, One("TY  - " + ris).Work.Type);

    [Theory]
    [InlineData("BOOK", "T2", null, "A series")]
    [InlineData("CHAP", "T2", "A series", null)]
    [InlineData("CHAP", "T3", null, "A series")]
    public void The_second_title_of_a_book_is_its_series(string type, string tag, string? container, string? collection)
    {
        var work = One($"TY  - {type}\n{tag}  - A series").Work;
        Assert.Equal((container, collection), (work.ContainerTitle, work.CollectionTitle));
    }

    [Fact]
    public void What_no_tag_carries_stands_beside_by_its_name()
    {
        var lines = Ris.Write([new FormattedWork("berg1961", AnyWork.Full)]).Split("\r\n");

        Assert.Equal(["TY  - CHAP", "ID  - berg1961", "TI  - Bread, steam & NASA: 100% of it", "TT  - Chléb a pára"], lines.Take(4));
        Assert.Equal(["A4  - Malá, Eva", "AU  - van den Berg, Karl, Jr.", "ED  - Guild of Millers and Bakers"], lines.Skip(4).Take(3));
        Assert.Equal(["PY  - 1961", "DA  - 1961/05//", "OP  - 1923"], lines.Where(line => line.StartsWith("PY", StringComparison.Ordinal) || line.StartsWith("DA", StringComparison.Ordinal) || line.StartsWith("OP", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "C8  - medium: PDF", "C8  - archived-url: https://web.archive.org/a", "C8  - archived: 2020-01-02", "C8  - creator 2: author|family=Berg|given=Karl|particle=van den|suffix=Jr.",
                "C8  - identifier: OCLC=12345", "C8  - identifier: PMC=77", "C8  - identifier: PMID=99",
            ],
            lines.Where(line => line.StartsWith("C8", StringComparison.Ordinal)));
        Assert.Equal(["ER  - ", string.Empty, string.Empty], lines.TakeLast(3));
    }

    [Theory]
    [InlineData("C8  - of no use")]
    [InlineData("C8  - unknown: x")]
    [InlineData("C8  - : ")]
    public void Lines_of_others_beside_are_passed_over(string line) => Assert.Equal(new Work { Type = WorkType.Book }, One("TY  - BOOK\n" + line).Work);

    private static FormattedWork One(string text) => Assert.Single(Ris.Read(text));
}
