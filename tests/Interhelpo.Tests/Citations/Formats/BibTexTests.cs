using Interhelpo.Citations;
using Interhelpo.Citations.Formats;

namespace Interhelpo.Tests.Citations.Formats;

public sealed class BibTexTests
{
    [Fact]
    public void Classic_entries_are_read()
    {
        var (key, work) = One("""
            @Article{novak1931,
              author  = {Jan Nov{\'a}k and Mal\'a, Eva},
              title   = "Bricks of {Orbis}",
              journal = {Journal of Clay}, year = 1931, month = may, volume = 12, number = {3}, pages = {45--67},
              address = {Praha}, doi = {https://doi.org/10.1000/clay.12},
            }
            """);

        Assert.Equal("novak1931", key);
        Assert.Equal(
            new Work
            {
                Type = WorkType.JournalArticle,
                Title = "Bricks of Orbis",
                Creators = [new Creator(CreatorRole.Author, "Novák", "Jan"), new Creator(CreatorRole.Author, "Malá", "Eva")],
                ContainerTitle = "Journal of Clay",
                Issued = "1931-05",
                Volume = "12",
                Issue = "3",
                Page = "45–67",
                PublisherPlace = "Praha",
                Doi = "10.1000/clay.12",
            },
            work);
    }

    [Fact]
    public void Biblatex_entries_are_read()
    {
        var (_, work) = One("""
            @incollection{x,
              author = {Berg, Karl}, editor = {{Guild of Millers}}, translator = {Eva Malá}, editora = {Marek, Jan}, editoratype = {compiler},
              title = {Dams}, subtitle = {A history}, booktitle = {The plain}, maintitle = {Works}, date = {1999~}, origdate = {1923}, urldate = {2019-05-05},
              location = {Wien}, publisher = {Urania}, langid = {german}, eprint = {123}, eprinttype = {jstor}, number = {7}, library = {ÖNB}, note = {of no use},
            }
            """);

        Assert.Equal(
            new Work
            {
                Type = WorkType.Chapter,
                Title = "Dams: A history",
                Creators =
                [
                    new Creator(CreatorRole.Author, "Berg", "Karl"), new Creator(CreatorRole.Editor, Literal: "Guild of Millers"),
                    new Creator(CreatorRole.Translator, "Malá", "Eva"), new Creator("compiler", "Marek", "Jan"),
                ],
                ContainerTitle = "The plain",
                CollectionTitle = "Works",
                CollectionNumber = "7",
                Issued = "1999~",
                OriginalIssued = "1923",
                Accessed = "2019-05-05",
                PublisherPlace = "Wien",
                Publisher = "Urania",
                Language = "de",
                Archive = "ÖNB",
                Identifiers = Work.NoIdentifiers.Add("JSTOR", "123"),
            },
            work);
    }

    [Theory]
    [InlineData("book", null, "book")]
    [InlineData("PhdThesis", null, "thesis")]
    [InlineData("techreport", null, "report")]
    [InlineData("www", null, "webpage")]
    [InlineData("article", "newspaper", "article-newspaper")]
    [InlineData("misc", "map", "map")]
    [InlineData("misc", "a word of a style", "document")]
    [InlineData("whatever", null, "document")]
    public void Entry_types_are_types_of_CSL(string entryType, string? subtype, string type) =>
        Assert.Equal(type, One($"@{entryType}{{a, entrysubtype = {{{subtype}}}}}").Work.Type);

    [Theory]
    [InlineData("@string{cj = {Clay }} @article{a, journal = cj # \"and \" # {Brick}}", "Clay and Brick")]
    [InlineData("@STRING(cj = \"Clay\") @article(a, journal = CJ)", "Clay")]
    [InlineData("@article{a, journal = unknown}", "unknown")]
    [InlineData("@article{a, journal = \"A {\"}quoted{\"} one\"}", "A \"quoted\" one")]
    [InlineData("@article{a, journal = {Outer {inner {innermost}} end}}", "Outer inner innermost end")]
    [InlineData("@article{a\n journal = {No comma}\n year = 1999\n}", "No comma")]
    [InlineData("@article{journal = {No key}}", "No key")]
    [InlineData("@article{, journal = {Empty key}}", "Empty key")]
    [InlineData("@article{a, journal = {Cut off", "Cut off")]
    [InlineData("@comment{x} @preamble{\"\\newcommand\"} a word @ and me@example.org @article{a, journal = {Behind noise}}", "Behind noise")]
    [InlineData("@article{a, journal = {First}, journal = {Second}}", "First")]
    [InlineData("@article { a , journal={On\n   two lines} }", "On two lines")]
    public void Entries_are_read_in_all_their_forms(string text, string journal) => Assert.Equal(journal, One(text).Work.ContainerTitle);

    [Fact]
    public void An_open_entry_ends_where_the_next_begins()
    {
        var works = BibTex.Read("@book{a, title = {One {brace too many}\n@book{b, title = {Two}}");

        Assert.Equal([("a", "One brace too many"), ("b", "Two")], works.Select(work => (work.Key, work.Work.Title)));
    }

    [Theory]
    [InlineData("year = 1925", "1925")]
    [InlineData("year = 1925, month = 5", "1925-05")]
    [InlineData("year = {1925}, month = {May}, day = 1", "1925-05-01")]
    [InlineData("year = 1925, month = \"10~\" # jan", "1925-01-10")]
    [InlineData("year = 1925, month = sep # \" 3\"", "1925-09-03")]
    [InlineData("year = {1925}, month = {Spring}", "1925")]
    [InlineData("year = {c. 1925}", "1925~")]
    [InlineData("year = {ca.~1925}", "1925~")]
    [InlineData("year = {1925?}, month = feb", "1925?")]
    [InlineData("date = {{1925~}}", "1925~")]
    [InlineData("year = {(1925)}", "1925")]
    [InlineData("year = {1925--1932}", "1925/1932")]
    [InlineData("year = {in press}", "in press")]
    [InlineData("date = {1925-05/..}, year = 1999", "1925-05/..")]
    [InlineData("note = {x}", null)]
    public void Dates_are_EDTF(string fields, string? issued) => Assert.Equal(issued, One($"@book{{a, {fields}}}").Work.Issued);

    [Theory]
    [InlineData("url = {http://a.org/b\\_c\\%20d\\&e}", "http://a.org/b_c%20d&e")]
    [InlineData("url = {\\url{http://a.org/~b}}", "http://a.org/~b")]
    [InlineData("howpublished = {\\url{http://a.org/}}", "http://a.org/")]
    [InlineData("note = {Seen at \\url{http://a.org/}, 2019}", "http://a.org/")]
    [InlineData("note = {No link}", null)]
    public void Links_are_read_wherever_they_stand(string field, string? url) => Assert.Equal(url, One($"@misc{{a, {field}}}").Work.Url);

    [Fact]
    public void What_no_field_carries_stands_beside_by_its_name()
    {
        var text = BibTex.Write([new FormattedWork("berg1961", AnyWork.Full)]);

        Assert.StartsWith("@incollection{berg1961,\n  translator = {Malá, Eva},\n  author = {van den Berg, Jr., Karl},\n  editor = {{Guild of Millers and Bakers}},\n", text, StringComparison.Ordinal);
        Assert.Contains("title = {Bread, steam \\& {NASA}: 100\\% of it}", text, StringComparison.Ordinal);
        Assert.Contains("url = {https://example.org/a_b?c=%20&d#e}", text, StringComparison.Ordinal);
        Assert.Contains("pages = {81--114}", text, StringComparison.Ordinal);
        Assert.Contains("langid = {czech}", text, StringComparison.Ordinal);
        Assert.Contains(
            "verba = {translated-title: Chléb a pára; issue: 3; archive_location: kart. 3, inv. č. 45; genre: essay; medium: PDF; ISSN: 0378-5955; "
            + "archived-url: https://web.archive.org/a; archived: 2020-01-02; identifier: OCLC=12345; identifier: PMC=77}",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1925~/1932", "date = {1925~/1932}", false)]
    [InlineData("192X", "date = {192X}", false)]
    [InlineData("1919~-05", "date = {1919}", true)]
    [InlineData("2020-13", "date = {2020}", true)]
    [InlineData("in press", "verba = {issued: in press}", true)]
    public void Dates_that_biber_refuses_stand_beside(string issued, string field, bool beside)
    {
        var text = BibTex.Write([new FormattedWork("a", new Work { Issued = issued })]);

        Assert.Contains(field, text, StringComparison.Ordinal);
        Assert.Equal(beside, text.Contains("issued: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Braces_of_a_file_always_balance()
    {
        var text = BibTex.Write([new FormattedWork("a{b", AnyWork.Full with { Title = "}{\\", Url = "http://a.org/{", Doi = "}" })]);

        Assert.Equal(text.Count(character => character == '{'), text.Count(character => character == '}'));
        Assert.Equal("a_b", Assert.Single(BibTex.Read(text)).Key);
    }

    [Fact]
    public void Keys_are_kept_and_missing_ones_made()
    {
        var work = new Work { Creators = [new Creator(CreatorRole.Author, "Berg", "Karl")], Issued = "1961" };
        FormattedWork[] works = [new("Žižka:1961", work), new(null, work), new("berg1961", work), new(null, work)];

        Assert.Equal(["Žižka:1961", "berg1961a", "berg1961", "berg1961b"], BibTex.Read(BibTex.Write(works)).Select(read => read.Key));
    }

    private static FormattedWork One(string text) => Assert.Single(BibTex.Read(text));
}
