using Interhelpo.Dates;

namespace Interhelpo.Evaluating.Sets;

/// <summary><c>{edtf, valid, consensus}</c>: is the string EDTF? Where implementations disagree (<c>consensus</c> false) it counts apart.</summary>
internal sealed class EdtfValidity : ILabelledSet
{
    public string Shape => "EDTF validity";

    public IReadOnlyList<string> Properties => ["edtf", "valid", "consensus"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var (edtf, valid) = (record.Text("edtf"), record.Flag("valid"));
        var read = HistoricalDate.Parse(edtf);
        var measure = record.Flag("consensus") ? "consensus" : "disputed";
        Miss[] misses = read.Ok == valid ? [] : [new(edtf, measure, measure == "consensus" ? 2 : 1, valid ? "valid" : "invalid", read.Reason ?? "valid")];
        return new Judgement(record.With(("valid", read.Ok)), [Tally.Of(measure, read.Ok == valid)], misses);
    }
}
