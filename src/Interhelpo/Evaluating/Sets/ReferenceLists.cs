using System.Text.Json.Nodes;
using Interhelpo.Archive;
using Interhelpo.Citations;

namespace Interhelpo.Evaluating.Sets;

/// <summary>
/// <c>{kind, text, refs: [{start, end, tail_end, fields, visible}]}</c>: references run together on one line. A boundary is where a reference starts or ends;
/// a reference is cut exactly when both are right.
/// </summary>
internal sealed class ReferenceLists : ILabelledSet
{
    public string Shape => "reference lists";

    public IReadOnlyList<string> Properties => ["kind", "text", "refs"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var (text, kind) = (record.Text("text"), record.Text("kind"));
        var points = new CodePoints(text);
        var split = ReferenceList.Split(text).Select(reference => new Cut(
            points.FromUtf16(reference.Span.Start), points.FromUtf16(reference.Span.End), points.FromUtf16(reference.Whole.End), Fields(text, reference))).ToList();
        var labelled = record.List("refs").Select(reference => new Labelled(reference.Number("start"), reference.Number("end"), reference)).ToList();

        var exact = labelled.Where(reference => split.Exists(cut => cut.Start == reference.Start && cut.End == reference.End)).ToList();
        var missed = labelled.Except(exact).Select(reference => new Miss(
            record.Name, $"{kind}: cut exactly", 1, Piece(text, points, reference.Start, reference.End), Overlapping(text, points, split, reference))).ToArray();
        return new Judgement(
            record.With(("refs", new JsonArray([.. split.Select(Json)]))),
            [
                Boundaries(kind, split, labelled),
                new Tally($"{kind}: references cut exactly", exact.Count, labelled.Count, labelled.Count),
                Tally.Of($"{kind}: whole lists cut exactly", missed.Length == 0 && split.Count == labelled.Count),
                .. FieldTallies(kind, split, exact),
            ],
            missed);
    }

    private static JsonObject Fields(string text, ReferenceSpan reference) =>
        ReferenceFields.Of(ReferenceParser.Parse(reference.Span.In(text), reference.Residue?.In(text) ?? ""));

    private static Tally Boundaries(string kind, List<Cut> split, List<Labelled> labelled)
    {
        var read = split.SelectMany(cut => new[] { (cut.Start, 's'), (cut.End, 'e') }).ToHashSet();
        var expected = labelled.SelectMany(reference => new[] { (reference.Start, 's'), (reference.End, 'e') }).ToHashSet();
        return new Tally($"{kind}: boundaries", read.Count(expected.Contains), read.Count, expected.Count);
    }

    private static IEnumerable<Tally> FieldTallies(string kind, List<Cut> split, List<Labelled> exact) =>
        from reference in exact
        let cut = split.First(cut => cut.Start == reference.Start)
        from tally in new FieldScore(reference.Record, cut.Fields).Tallies
        where tally.Measure == "fields"
        select tally with { Measure = $"{kind}: fields of those" };

    private static string Overlapping(string text, CodePoints points, List<Cut> split, Labelled reference) => string.Join(
        " ¦ ", split.Where(cut => cut.Start < reference.End && reference.Start < cut.End).Select(cut => Piece(text, points, cut.Start, cut.End)));

    private static string Piece(string text, CodePoints points, int start, int end) => text[points.ToUtf16(start)..points.ToUtf16(end)];

    private static JsonObject Json(Cut cut) => new() { ["start"] = cut.Start, ["end"] = cut.End, ["tail_end"] = cut.TailEnd, ["fields"] = cut.Fields.DeepClone() };

    private sealed record Cut(int Start, int End, int TailEnd, JsonObject Fields);

    private sealed record Labelled(int Start, int End, LabelledRecord Record);
}
