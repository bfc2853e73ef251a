using Interhelpo.Citations;
using Interhelpo.Editing;

namespace Interhelpo.Tests.Editing;

public sealed class FieldsTests
{
    [Fact]
    public void Fields_come_back_from_JSON_as_they_were()
    {
        var fields = new Fields { { "title", "„Interhelpo“ — 1925" }, { "empty", "  " }, { "aliases", "Pišpek\r\nПишпек\n" } };
        Assert.Equal(["title", "aliases"], fields.Names);
        Assert.Equal(fields, Fields.FromJson(fields.ToJson()));
        Assert.Equal(["Pišpek", "Пишпек"], fields.Lines("aliases"));
    }

    [Fact]
    public void A_field_is_changed_in_its_place_or_taken_out()
    {
        var fields = new Fields { { "title", "One" }, { "summary", "Two" } };
        Assert.Equal(["title", "summary"], fields.With("title", "Three").Names);
        Assert.Equal(["summary"], fields.With("title", "").Names);
        Assert.Equal(["title", "summary", "slug"], fields.With("slug", "four").Names);
    }

    [Theory]
    [InlineData("author: Leupold, David", "author", "Leupold", "David", null, null, null)]
    [InlineData("Leupold, David", "author", "Leupold", "David", null, null, null)]
    [InlineData("editor: van | Berg, Jan", "editor", "Berg", "Jan", null, null, "van")]
    [InlineData("author: King, Martin Luther, Jr.", "author", "King", "Martin Luther", null, "Jr.", null)]
    [InlineData("author: Ministry of Trade", "author", null, null, "Ministry of Trade", null, null)]
    [InlineData("author: \"Trade, Ministry of\"", "author", null, null, "Trade, Ministry of", null, null)]
    [InlineData("author: Novák,", "author", "Novák", null, null, null, null)]
    public void A_line_is_a_name(string line, string role, string? family, string? given, string? literal, string? suffix, string? particle)
    {
        var work = WorkFields.Read(new Fields { { "type", "book" }, { "creators", line } });
        Assert.Equal(new Creator(role, family, given, literal, suffix, particle), Assert.Single(work.Creators));
        Assert.Equal(work, WorkFields.Read(WorkFields.Of(work)));
    }

    [Fact]
    public void A_record_with_every_field_comes_back_as_it_was()
    {
        var work = WorkFields.All.Where(name => name is not ("creators" or "identifiers")).Aggregate(new Fields(), (fields, name) => fields.With(name, name + " of it"))
            .With("creators", "author: Novák, Jan\neditor: Berg, Eva").With("identifiers", "JSTOR: 12345\nOCLC: 829661782");
        Assert.Equal(work, WorkFields.Of(WorkFields.Read(work)));
    }
}
