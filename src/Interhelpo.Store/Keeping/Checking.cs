using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Looks whether everything the archive holds is as it must be. Changes nothing.</summary>
public sealed class Checking(IDbContextFactory<ArchiveDb> archives)
{
    /// <summary>Goes through the whole archive; tells the progress as the name of what is looked at.</summary>
    public async Task<CheckReport> RunAsync(IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        progress?.Report("database");
        var findings = new List<CheckFinding>();
        findings.AddRange(await DatabaseCheck.RunAsync(db, cancellation));
        // Of a damaged file nothing more can be said, and much of it not even be read.
        if (findings.Exists(finding => finding.Row == DatabaseCheck.File)) return new CheckReport(0, 0, 0, 0, findings);
        if (await db.Database.GetPendingMigrationsAsync(cancellation) is { } pending && pending.Any())
            return new CheckReport(0, 0, 0, 0, [.. pending.Select(Missing), .. findings]);

        progress?.Report("search index");
        findings.AddRange(await IndexCheck.RunAsync(db, cancellation));

        var (sources, segmented, passages, exact) = (0, 0, 0, 0);
        foreach (var slug in await db.Sources.OrderBy(source => source.Slug).Select(source => source.Slug).ToListAsync(cancellation))
        {
            progress?.Report($"source {slug}");
            var check = await SourceCheck.RunAsync(db, slug, cancellation);
            findings.AddRange(check.Findings);
            (sources, segmented) = (sources + 1, segmented + (check.Segmented ? 1 : 0));
            (passages, exact) = (passages + check.Passages, exact + check.PassagesExact);
        }

        progress?.Report("articles");
        findings.AddRange(await EvidenceCheck.RunAsync(db, cancellation));
        progress?.Report("matters");
        findings.AddRange(await MatterCheck.RunAsync(db, cancellation));
        progress?.Report("chronicle");
        findings.AddRange(await ChronicleCheck.RunAsync(db, cancellation));
        return new CheckReport(sources, segmented, passages, exact, findings);
    }

    private static CheckFinding Missing(string migration) => new($"migration {migration}", "has not been applied to this database", "Start the archive once; it migrates by itself.");
}
