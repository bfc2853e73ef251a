using System.Text.Json;
using Interhelpo.Evaluating;

namespace Interhelpo.Tests.Evaluating;

public sealed class EvaluationTests
{
    private const string Reference = """{"raw":"Novák, Jan (1931). The Mill. Prague: Orbis.","cs1_class":"book","fields":{"author":[{"family":"Novák","given":"Jan"}],"title":"The Mill","date":"1931","location":"Prague","publisher":"Orbis"},"visible":["author","title","date","location","publisher"]}""";

    [Fact]
    public void Fields_that_agree_are_right_and_others_are_told()
    {
        var report = Read(Reference, Reference.Replace("\"title\":\"The Mill\"", "\"title\":\"The Wheel\"", StringComparison.Ordinal));

        Assert.Equal("references", report.Shape);
        Assert.Equal((9, 10, 10), Counts(report, "fields"));
        Assert.Equal((1, 2, 2), Counts(report, "all visible fields right"));
        var miss = Assert.Single(report.Misses);
        Assert.Contains("title “The Mill” for “The Wheel”", miss.Read, StringComparison.Ordinal);
        Assert.Equal("line 2", miss.Record);
    }

    [Fact]
    public void Only_what_the_reference_shows_is_compared()
    {
        var report = Read(Reference.Replace("\"visible\":[\"author\",\"title\",\"date\",\"location\",\"publisher\"]", "\"visible\":[\"title\"]", StringComparison.Ordinal));

        Assert.Equal((1, 1, 1), Counts(report, "fields"));
    }

    [Theory]
    [InlineData("web", 2)]
    [InlineData("book", 0)]
    public void Work_and_publisher_stand_for_each_other_on_the_web_only(string kind, int right)
    {
        var report = Read("""{"raw":"Novák, Jan (3 May 2011). \"Old mills\". Village Museum. Valley News.","cs1_class":"KIND","fields":{"container-title":"Valley News","publisher":"Village Museum"},"visible":["container-title","publisher"]}"""
            .Replace("KIND", kind, StringComparison.Ordinal));

        Assert.Equal(right, Counts(report, "fields").Right);
    }

    [Theory]
    [InlineData("Novák, J. (1931). Old kilns. In E. Malá (Ed.), Clay and fire (pp. 31-45). Praha: Orbis.", "pages", "pp. 31-45", 1)]
    [InlineData("Novák, J. (1931). Old kilns. In E. Malá (Ed.), Clay and fire (pp. 31-45). Praha: Orbis.", "pages", "31-45", 1)]
    [InlineData("Novák, J. (1931). Old kilns. In E. Malá (Ed.), Clay and fire (pp. 31-45). Praha: Orbis.", "pages", "31", 0)]
    [InlineData("Novák, J. Old kilns. Journal of Clay, 86(11):278–324, 1998.", "volume", "86(11):278–324", 1)]
    [InlineData("Novák, J. Old kilns. Journal of Clay, 86(11):278–324, 1998.", "volume", "86(11)", 1)]
    [InlineData("Novák, Jan, \"Old kilns\", Journal of Clay, 2012, n° 54, vol. 1, pp. 39-60.", "volume", "n° 54, vol. 1", 1)]
    public void Labels_of_whole_words_are_met_with_and_without_what_the_words_hold_else(string raw, string field, string label, int right)
    {
        var report = Read(JsonSerializer.Serialize(new { raw, fields = new Dictionary<string, string>(StringComparer.Ordinal) { [field] = label }, segments = Array.Empty<string>() }));

        Assert.Equal((right, 1, 1), Counts(report, field));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var report = Read("""{"text":"𝄞 In May 1931 the mill burnt.","lang":"en","timexes":[{"start":5,"end":13,"text":"May 1931","value":"1931-05"}]}""");

        Assert.Equal((1, 1, 1), Counts(report, "explicit: strict span"));
        Assert.Equal((1, 1, 1), Counts(report, "explicit: relaxed span with the right value"));
        Assert.Equal(5, Prediction(report).GetProperty("timexes")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void A_prediction_keeps_the_rest_of_its_record()
    {
        var read = Prediction(Read("""{"id":"a-1","edtf":"1923-21","lower":"?","upper":"?"}"""));

        Assert.Equal(("a-1", "1923-03-01", "1923-05-31"), (read.GetProperty("id").GetString(), read.GetProperty("lower").GetString(), read.GetProperty("upper").GetString()));
    }

    [Fact]
    public void A_list_is_judged_by_its_boundaries()
    {
        const string first = "Novák, Jan (1931). The Mill. Prague: Orbis. ISBN 978-80-200-0150-4.";
        const string second = "Kovářová, Marie (1940). Valleys of the North. Brno: Polygrafia. ISBN 978-80-200-0151-1.";
        var report = Read($$"""{"kind":"real","text":"{{first}} {{second}}","refs":[{"start":0,"end":{{first.Length}},"cs1_class":"book","fields":{},"visible":[]},{"start":{{first.Length + 1}},"end":{{first.Length + second.Length}},"cs1_class":"book","fields":{},"visible":[]}]}""");

        Assert.Equal((3, 4, 4), Counts(report, "real: boundaries"));
        Assert.Equal((1, 2, 2), Counts(report, "real: references cut exactly"));
    }

    [Fact]
    public void Names_of_other_types_are_not_judged()
    {
        var report = Read("""{"id":"s","text":"The mill in Prague was Bohemian .","entities":[{"start":12,"end":18,"type":"LOC"},{"start":23,"end":31,"type":"MISC"}]}""");

        Assert.Equal((1, 1, 1), Counts(report, "names"));
    }

    [Fact]
    public void A_key_of_two_names_is_no_good()
    {
        var report = Read("""{"id":0,"forms":["Marečková","Mareckova"]}""", """{"id":1,"forms":["Marečková"]}""");

        Assert.Equal((1, 1, 1), Counts(report, "pairs that share a key"));
        Assert.True(report.Measures.Single(measure => measure.Name == "keys of one name only") is { Right: var right, Expected: var all } && right < all);
    }

    [Fact]
    public void Records_of_another_kind_are_left_aside() => Assert.Null(Read("""{"weather":"fine"}""").Shape);

    [Theory]
    [InlineData("no json", "set.jsonl: line 1 is no JSON")]
    [InlineData("[1]", "set.jsonl: line 1 is no JSON object")]
    [InlineData("""{"edtf":"1923","valid":true,"consensus":1}""", "set.jsonl: line 1: “consensus” should be true or false.")]
    [InlineData("""{"text":"x","entities":[{"start":0,"type":"PER"}]}""", "set.jsonl: line 1: “end” should be a whole number and is missing.")]
    public void A_record_that_cannot_be_used_is_refused_with_its_line(string line, string reason)
    {
        var report = Evaluation.Of("set.jsonl", [line]);

        Assert.False(report.Ok);
        Assert.StartsWith(reason, report.Reason, StringComparison.Ordinal);
    }

    private static SetReport Read(params string[] lines)
    {
        var report = Evaluation.Of("set.jsonl", lines);
        Assert.True(report.Ok, report.Reason);
        return report.Value;
    }

    private static (int Right, int Found, int Expected) Counts(SetReport report, string measure)
    {
        var found = report.Measures.Single(candidate => candidate.Name == measure);
        return (found.Right, found.Found, found.Expected);
    }

    private static JsonElement Prediction(SetReport report) => JsonDocument.Parse(report.Predictions[0]).RootElement;
}
