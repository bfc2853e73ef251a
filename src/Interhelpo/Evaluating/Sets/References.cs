using Interhelpo.Citations;

namespace Interhelpo.Evaluating.Sets;

/// <summary><c>{raw, tail?, fields, visible, cs1_class}</c>: one reference as an encyclopaedia prints it, and its fields.</summary>
internal sealed class References : ILabelledSet
{
    public string Shape => "references";

    public IReadOnlyList<string> Properties => ["raw", "fields", "visible", "cs1_class"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var raw = record.Text("raw");
        var read = ReferenceFields.Of(ReferenceParser.Parse(raw, record.TextOrNull("tail") ?? ""));
        var score = new FieldScore(record, read);
        Miss[] misses = score.Wrong.Count == 0
            ? []
            : [new(record.Name, "fields", score.Wrong.Count, raw, string.Join("; ", score.Wrong.Select(wrong => $"{wrong.Field} “{wrong.Read}” for “{wrong.Expected}”")))];
        return new Judgement(record.With(("fields", read)), [Tally.Of("all visible fields right", score.Wrong.Count == 0), .. score.Tallies], misses);
    }
}
