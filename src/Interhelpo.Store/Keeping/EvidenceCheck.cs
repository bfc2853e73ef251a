using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Whether every event has a statement to rest on, and every mark in an article names a passage there is.</summary>
internal static partial class EvidenceCheck
{
    public static async Task<List<CheckFinding>> RunAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var findings = new List<CheckFinding>();
        var unfounded = await db.Events.Where(told => told.Statements.Count == 0).Select(told => told.Slug).ToListAsync(cancellation);
        findings.AddRange(unfounded.Select(slug => new CheckFinding(
            $"event {slug}", "rests on no statement", "Delete the event, or restore the last good backup.")));

        var sources = await db.Sources.Select(source => new { source.Id, source.Slug }).ToDictionaryAsync(source => source.Slug, source => source.Id, cancellation);
        // In one query, the text of an article would come once more with each of its passages.
        await foreach (var article in db.Articles.AsNoTracking().Include(article => article.Passages).AsSplitQuery().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var passages = article.Passages.Select(passage => (passage.SourceId, passage.Start, passage.End)).ToHashSet();
            foreach (Match mark in Mark().Matches(article.Markdown))
            {
                var named = (sources.GetValueOrDefault(mark.Groups["source"].Value), Number(mark.Groups["start"]), Number(mark.Groups["end"]));
                if (!passages.Contains(named))
                    findings.Add(new CheckFinding($"article {article.Slug}", $"its mark {mark.Value} names no passage of it", "Correct the mark in the article."));
            }
        }

        return findings;
    }

    private static int Number(Group digits) => int.TryParse(digits.Value, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"\[@(?<source>[a-z0-9-]+)#char=(?<start>[0-9]+),(?<end>[0-9]+)\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
