using System.Text.Json.Nodes;
using Interhelpo.Archive;

namespace Interhelpo.Evaluating.Sets;

/// <summary>
/// <c>{text, timexes: [{start, end, value, mod?}]}</c>: the temporal expressions of a text with their values as TIMEX2 writes them. Strict is the very span,
/// relaxed one that overlaps. Explicit are those with a year or the name of a month, found by a yardstick of their own.
/// </summary>
internal sealed class TimeExpressions : ILabelledSet
{
    public string Shape => "dates in prose";

    public IReadOnlyList<string> Properties => ["text", "timexes"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var (text, language) = (record.Text("text"), record.TextOrNull("lang") ?? "en");
        var points = new CodePoints(text);
        var read = TimexNotation.Of(text, language)
            .Select(timex => new SpannedTimex(points.FromUtf16(timex.Start), points.FromUtf16(timex.End), text[timex.Start..timex.End], timex.Value, timex.Mod)).ToList();
        var labelled = record.List("timexes").Select(timex => new SpannedTimex(
            timex.Number("start"), timex.Number("end"), timex.Text("text"), timex.TextOrNull("value"), timex.TextOrNull("mod"))).ToList();

        var all = new TimexScore("all", labelled, read);
        var explicitly = new TimexScore("explicit", [.. labelled.Where(IsExplicit)], [.. read.Where(IsExplicit)]);
        return new Judgement(
            record.With(("timexes", new JsonArray([.. read.Select(Json)]))),
            [.. explicitly.Tallies(), .. all.Tallies()],
            [.. all.Misses(record.Name, text, points)]);
    }

    private static bool IsExplicit(SpannedTimex timex) => ExplicitDates.Named(timex.Text);

    private static JsonObject Json(SpannedTimex timex)
    {
        var json = new JsonObject { ["start"] = timex.Start, ["end"] = timex.End, ["text"] = timex.Text, ["value"] = timex.Value };
        if (timex.Mod is not null) json["mod"] = timex.Mod;
        return json;
    }
}

/// <summary>A temporal expression; positions in code points.</summary>
internal sealed record SpannedTimex(int Start, int End, string Text, string? Value, string? Mod);
