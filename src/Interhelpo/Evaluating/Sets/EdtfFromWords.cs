using Interhelpo.Dates;

namespace Interhelpo.Evaluating.Sets;

/// <summary><c>{text, edtf}</c>: a date in words and its EDTF, null when the words are no date. English unless <c>lang</c> says otherwise.</summary>
internal sealed class EdtfFromWords : ILabelledSet
{
    public string Shape => "EDTF from words";

    public IReadOnlyList<string> Properties => ["text", "edtf"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var (text, expected) = (record.Text("text"), record.TextOrNull("edtf"));
        var read = DatesInProse.Find(text, record.TextOrNull("lang") ?? "en") is [var first, ..] ? first.Date.ToString() : null;
        var right = read == expected;
        Miss[] misses = right ? [] : [new(text, "value", 1, expected ?? "", read ?? "")];
        return new Judgement(record.With(("edtf", read)), [new Tally("value", right && read is not null ? 1 : 0, read is null ? 0 : 1, expected is null ? 0 : 1)], misses);
    }
}
