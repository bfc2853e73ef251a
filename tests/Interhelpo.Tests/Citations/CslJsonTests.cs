using System.Text.Json.Nodes;
using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class CslJsonTests
{
    private static readonly Work Full = new()
    {
        Type = WorkType.Chapter,
        Title = "Bread and steam",
        TranslatedTitle = "Chléb a pára",
        Creators =
        [
            new Creator(CreatorRole.Translator, "Malá", "Eva"),
            new Creator(CreatorRole.Author, "Berg", "Karl", Particle: "van den", Suffix: "Jr."),
            new Creator(CreatorRole.Editor, Literal: "Guild of Millers"),
        ],
        ContainerTitle = "The mills of the plain",
        CollectionTitle = "Works and days",
        CollectionNumber = "7",
        Volume = "2",
        Issue = "3",
        Page = "81–114",
        Edition = "2nd",
        Publisher = "Orbis",
        PublisherPlace = "Praha",
        Archive = "Archiv města Písku",
        ArchiveLocation = "kart. 3, inv. č. 45",
        Genre = "essay",
        Medium = "PDF",
        Language = "cs",
        Issued = "1961-05",
        OriginalIssued = "1923",
        Accessed = "2019-09-24",
        Doi = "10.1000/abc",
        Isbn = "978-0-306-40615-7",
        Issn = "0378-5955",
        Url = "https://example.org/a",
        ArchivedUrl = "https://web.archive.org/a",
        Archived = "2020-01-02",
        Identifiers = Work.NoIdentifiers.Add("OCLC", "12345").Add("PMID", "99").Add("PMC", "77"),
    };

    [Fact]
    public void Everything_comes_back_that_was_written() => Assert.Equal(Full, CslJson.Read(CslJson.Write(Full, "berg1961")));

    [Fact]
    public void An_empty_work_comes_back_empty() => Assert.Equal(new Work(), CslJson.Read(CslJson.Write(new Work(), "x")));

    [Theory]
    [InlineData("1961", """{"date-parts":[[1961]]}""")]
    [InlineData("2018-08-26", """{"date-parts":[[2018,8,26]]}""")]
    [InlineData("1970/1980", """{"date-parts":[[1970],[1980]]}""")]
    [InlineData("1925~", """{"date-parts":[[1925]],"circa":"~"}""")]
    [InlineData("1925?", """{"date-parts":[[1925]],"circa":"?"}""")]
    [InlineData("1999-21", """{"raw":"1999-21"}""")]
    [InlineData("193X", """{"raw":"193X"}""")]
    [InlineData("1925/..", """{"raw":"1925/.."}""")]
    public void Dates_are_date_parts_where_these_can_carry_them(string edtf, string json)
    {
        var item = CslJson.Write(new Work { Issued = edtf }, "x");
        Assert.Equal(json, item["issued"]!.ToJsonString());
        Assert.Equal(edtf, CslJson.Read(item).Issued);
    }

    [Theory]
    [InlineData("""{"type":"book","issued":{"date-parts":[["1999","4"]],"circa":true},"title":"A"}""", "1999-04~")]
    [InlineData("""{"type":"book","issued":{"literal":"long ago"}}""", "long ago")]
    [InlineData("""{"type":"book","issued":{}}""", null)]
    [InlineData("""{"issued":"1999","author":"me","custom":7}""", null)]
    public void Items_of_others_are_read_as_far_as_they_go(string json, string? issued) =>
        Assert.Equal(issued, CslJson.Read((JsonObject)JsonNode.Parse(json)!).Issued);

    [Fact]
    public void Only_fields_of_the_schema_are_written()
    {
        string[] known =
        [
            "id", "type", "author", "editor", "translator", "title", "container-title", "collection-title", "collection-number", "volume", "issue", "page", "edition", "publisher",
            "publisher-place", "archive", "archive_location", "genre", "medium", "language", "DOI", "ISBN", "ISSN", "URL", "issued", "original-date", "accessed", "PMID", "PMCID", "custom",
        ];
        Assert.Empty(CslJson.Write(Full, "x").Select(pair => pair.Key).Except(known));
    }
}
