using System.CommandLine;
using Interhelpo.Evaluating;

namespace Interhelpo.Web.Verbs;

/// <summary><c>evaluate DIR</c>: measures the recognisers on labelled data. Needs no archive and changes none.</summary>
internal static class EvaluateVerb
{
    public static Command Build(string[] settings)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder of labelled sets in JSON Lines (*.jsonl). What kind of set a file is, its records tell." };
        var json = new Option<bool>("--json") { Description = "Print the whole report as JSON." };
        var predictions = new Option<string?>("--predictions")
        {
            Description = "Write what was read into this folder: a file for each set, record by record in its shape.",
            HelpName = "DIR",
        };
        var verb = new Command("evaluate", "Measure how well dates, references and names are read, on labelled data.") { folder, json, predictions };
        verb.SetAction((line, cancellation) => EvaluateAsync(line.GetRequiredValue(folder), line.GetValue(json), line.GetValue(predictions), cancellation));
        return verb;
    }

    private static async Task<int> EvaluateAsync(string folder, bool json, string? predictions, CancellationToken cancellation)
    {
        if (Refusal(folder, predictions) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return CommandLine.Failed;
        }

        List<SetReport> reports = [];
        List<string> unusable = [];
        using (var progress = new TerminalProgress<string>(file => $"reading {file}", Console.Error, Console.IsErrorRedirected))
        {
            foreach (var path in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
            {
                progress.Report(Path.GetFileName(path));
                var report = Evaluation.Of(Path.GetFileName(path), await File.ReadAllLinesAsync(path, cancellation));
                if (report.Ok) reports.Add(report.Value);
                else unusable.Add(report.Reason);
            }
        }

        if (predictions is not null) await WriteAsync(predictions, reports, cancellation);
        await Console.Out.WriteLineAsync(json ? EvaluationReport.Json(reports) : EvaluationReport.Table(reports));
        foreach (var reason in unusable) await Console.Error.WriteLineAsync(reason);
        return unusable.Count == 0 ? CommandLine.Success : CommandLine.Failed;
    }

    private static string? Refusal(string folder, string? predictions)
    {
        if (!Directory.Exists(folder)) return $"There is no folder {folder}. Name the folder that holds the labelled sets.";
        if (Directory.GetFiles(folder, "*.jsonl").Length == 0) return $"The folder {folder} holds no labelled set: no file ends in .jsonl.";
        if (predictions is null) return null;
        if (File.Exists(predictions)) return $"{predictions} is a file. Name a folder for the predictions.";
        return Path.GetFullPath(predictions) == Path.GetFullPath(folder)
            ? "The predictions would take the place of the labelled sets. Name another folder for them."
            : null;
    }

    private static async Task WriteAsync(string folder, IEnumerable<SetReport> reports, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        foreach (var report in reports.Where(report => report.Shape is not null))
            await File.WriteAllLinesAsync(Path.Combine(folder, report.File), report.Predictions, cancellation);
    }
}
