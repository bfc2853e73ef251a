using System.Text.Json;
using System.Text.Json.Nodes;
using Interhelpo.Evaluating.Sets;

namespace Interhelpo.Evaluating;

/// <summary>
/// Judges the recognisers on labelled data, by running the code that the importer runs. The data are JSON Lines, a record a line; the properties of
/// the first record say which set it is. Offsets in records count Unicode code points.
/// </summary>
public static class Evaluation
{
    private const int MostMisses = 10;

    /// <summary>What was read, against what the labels say; or which line cannot be used, and why.</summary>
    /// <param name="file">The file's name, for the report.</param>
    /// <param name="lines">Its lines; empty ones are passed over.</param>
    public static Parsed<SetReport> Of(string file, IEnumerable<string> lines)
    {
        try
        {
            var records = lines.Select(LabelledRecord.Read).OfType<LabelledRecord>().ToList();
            var set = records.Count == 0 ? null : LabelledSets.Of(records[0]);
            return set is null ? new SetReport(file, null, records.Count, [], [], []) : Report(file, set, records);
        }
        catch (UnusableRecordException unusable)
        {
            return Parsed<SetReport>.Refused($"{file}: {unusable.Message}");
        }
    }

    private static SetReport Report(string file, ILabelledSet set, List<LabelledRecord> records)
    {
        var judgements = set.Judge(records).ToList();
        var measures = judgements.SelectMany(judgement => judgement.Tallies).GroupBy(tally => tally.Measure, StringComparer.Ordinal).Select(Measure.Sum);
        var worst = judgements.SelectMany(judgement => judgement.Misses).OrderByDescending(miss => miss.Weight).Take(MostMisses);
        return new SetReport(file, set.Shape, records.Count, [.. measures], [.. worst], [.. judgements.Select(judgement => Line(judgement.Prediction))]);
    }

    private static string Line(JsonObject prediction) => prediction.ToJsonString(LineOptions);

    // Readable in every script: the files are read as UTF-8, not put into a page.
    private static readonly JsonSerializerOptions LineOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
