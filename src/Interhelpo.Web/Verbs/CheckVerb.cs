using System.CommandLine;
using System.Globalization;
using Interhelpo.Store.Keeping;

namespace Interhelpo.Web.Verbs;

/// <summary><c>check</c>: proves that every passage is what its source says, and that database and index are sound.</summary>
internal static class CheckVerb
{
    public static Command Build(string[] settings)
    {
        var verb = new Command("check", "Check the whole archive: passages against sources, segments, search index, database. Changes nothing.");
        verb.SetAction((_, cancellation) => VerbHost.RunAsync(settings, services => CheckAsync(services, cancellation)));
        return verb;
    }

    private static async Task<int> CheckAsync(IServiceProvider services, CancellationToken cancellation)
    {
        CheckReport report;
        using (var progress = new TerminalProgress<string>(what => $"checking {what}"))
        {
            report = await services.GetRequiredService<Checking>().RunAsync(progress, cancellation);
        }

        foreach (var finding in report.Findings) await Console.Error.WriteLineAsync($"{finding.Row}: {finding.Problem}. {finding.Remedy}");
        await Console.Out.WriteLineAsync(Summary(report));
        return report.Sound ? CommandLine.Success : CommandLine.Failed;
    }

    private static string Summary(CheckReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.PassagesExact} of {report.Passages} passages exact ({Math.Floor(report.ShareExact * 1000) / 10:0.#} %), {report.SegmentedSources} of {report.Sources} sources "
        + $"covered by their segments without gap or overlap, findings: {report.Findings.Count}");
}
