using Interhelpo.Dates;

namespace Interhelpo.Evaluating.Sets;

/// <summary><c>{edtf, lower, upper}</c>: the first and last day it may mean, <c>-inf</c> and <c>inf</c> where it is open.</summary>
internal sealed class EdtfBounds : ILabelledSet
{
    public string Shape => "EDTF bounds";

    public IReadOnlyList<string> Properties => ["edtf", "lower", "upper"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var (edtf, lower, upper) = (record.Text("edtf"), record.Text("lower"), record.Text("upper"));
        var date = HistoricalDate.Parse(edtf).Value;
        var (first, last) = date is null ? ("refused", "refused") : (Day(date.Earliest) ?? "-inf", Day(date.Latest) ?? "inf");
        var right = first == lower && last == upper;
        Miss[] misses = right ? [] : [new(edtf, "both bounds", 1, $"{lower} to {upper}", $"{first} to {last}")];
        return new Judgement(
            record.With(("lower", first), ("upper", last)),
            [Tally.Of("both bounds", right), Tally.Of("lower", first == lower), Tally.Of("upper", last == upper)],
            misses);
    }

    private static string? Day(CalendarDay? day) => day?.ToString()?.TrimStart('+');
}
