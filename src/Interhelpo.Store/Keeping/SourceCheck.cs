using System.Security.Cryptography;
using Interhelpo.Archive;
using Interhelpo.Import.Reading;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Keeping;

/// <summary>Whether a source is what came in, its segments cover it once, and its passages are its own words.</summary>
internal sealed class SourceCheck
{
    private const string Damaged = "Its row was damaged or written past the program. Restore the last good backup.";

    private readonly Source source;
    private readonly CodePoints codePoints;
    private readonly List<CheckFinding> findings = [];

    private SourceCheck(Source source)
    {
        this.source = source;
        codePoints = new CodePoints(source.Content.Text);
        CheckContent();
        CheckSegments();
        foreach (var passage in source.Passages) CheckPassage(passage);
    }

    public IReadOnlyList<CheckFinding> Findings => findings;

    public bool Segmented { get; private set; }

    public int Passages => source.Passages.Count;

    public int PassagesExact { get; private set; }

    public static async Task<SourceCheck> RunAsync(ArchiveDb db, string slug, CancellationToken cancellation)
    {
        var row = await db.Sources.AsNoTracking().AsSplitQuery()
            .Include(kept => kept.Content)
            .Include(kept => kept.Segments.OrderBy(segment => segment.Ordinal))
            .Include(kept => kept.Passages)
            .SingleAsync(kept => kept.Slug == slug, cancellation);
        return new SourceCheck(row);
    }

    private void CheckContent()
    {
        if (Convert.ToHexStringLower(SHA256.HashData(source.Content.Original)) != source.Sha256)
            Find($"source {source.Slug}", "its bytes do not give its SHA-256 any more");
        var read = DocumentReader.Read(new SourceFile(source.FileName, source.Content.Original));
        if (!read.Ok || read.Value.Text != source.Content.Text)
            Find($"source {source.Slug}", "its text is not what its bytes say");
        if (codePoints.Count != source.Characters)
            Find($"source {source.Slug}", $"it says it has {source.Characters} characters, but has {codePoints.Count}");
    }

    private void CheckSegments()
    {
        var position = 0;
        foreach (var segment in source.Segments)
        {
            if (segment.Start != position || segment.End <= segment.Start) break;
            position = segment.End;
        }

        Segmented = position == codePoints.Count;
        if (!Segmented) Find($"source {source.Slug}", $"its segments leave a gap or overlap at character {position}");
    }

    private void CheckPassage(Passage passage)
    {
        var within = passage.Start >= 0 && passage.Start < passage.End && passage.End <= codePoints.Count;
        if (within && source.Content.Text[codePoints.ToUtf16(passage.Start)..codePoints.ToUtf16(passage.End)] == passage.Quote) PassagesExact++;
        else Find($"passage {source.Slug}#char={passage.Start},{passage.End}", "its quotation is not what the source says there");
    }

    private void Find(string row, string problem) => findings.Add(new CheckFinding(row, problem, Damaged));
}
