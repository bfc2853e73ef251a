using Interhelpo.Dates;

namespace Interhelpo.Evaluating.Sets;

/// <summary><c>{edtf, text, lang}</c>: how others word a date. Only to compare: two wordings may both be right.</summary>
internal sealed class EdtfInWords : ILabelledSet
{
    public string Shape => "EDTF in words";

    public IReadOnlyList<string> Properties => ["edtf", "text", "lang"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var (edtf, text, language) = (record.Text("edtf"), record.Text("text"), record.Text("lang"));
        var words = HistoricalDate.Parse(edtf).Value?.InWords(language) ?? "";
        var same = string.Equals(words, text, StringComparison.OrdinalIgnoreCase);
        Miss[] misses = same ? [] : [new($"{edtf} ({language})", "same words", 1, text, words)];
        return new Judgement(record.With(("text", words)), [Tally.Of("same words", same)], misses);
    }
}
