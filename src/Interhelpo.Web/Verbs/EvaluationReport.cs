using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Interhelpo.Evaluating;

namespace Interhelpo.Web.Verbs;

/// <summary>Prints what <c>evaluate</c> found: for people, or as JSON.</summary>
internal static class EvaluationReport
{
    private const int LongestShown = 200;

    private static readonly JsonSerializerOptions readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(IReadOnlyList<SetReport> reports) => JsonSerializer.Serialize(
        new { Sets = reports.Select(report => new { report.File, report.Shape, report.Records, report.Measures, report.Misses }) }, readable);

    public static string Table(IReadOnlyList<SetReport> reports)
    {
        var text = new StringBuilder();
        foreach (var report in reports) Append(text, report);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, SetReport report)
    {
        if (report.Shape is null)
        {
            Line(text, $"{report.File}: left aside, no recogniser is judged by records like these");
            text.AppendLine();
            return;
        }

        Line(text, $"{report.File}: {report.Shape}, {report.Records} records");
        Line(text, $"  {"",-50} {"precision",9} {"recall",9} {"F1",9}   right / read / labelled");
        foreach (var measure in report.Measures)
            Line(text, $"  {measure.Name,-50} {measure.Precision,9:0.0000} {measure.Recall,9:0.0000} {measure.F1,9:0.0000}   {measure.Right} / {measure.Found} / {measure.Expected}");
        if (report.Misses.Count > 0) text.AppendLine("  The worst misses");
        foreach (var miss in report.Misses) Line(text, $"  - {miss.Record}, {miss.Measure}: labelled “{Short(miss.Expected)}”, read “{Short(miss.Read)}”");
        text.AppendLine();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Short(string words) => words.Length <= LongestShown ? words : string.Concat(words.AsSpan(0, LongestShown), "…");
}
