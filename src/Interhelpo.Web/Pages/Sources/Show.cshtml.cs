using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Pages.Shared;
using Interhelpo.Web.Rendering.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Span = Interhelpo.Web.Rendering.Reading.Span;

namespace Interhelpo.Web.Pages.Sources;

/// <summary>Another version of a source.</summary>
internal sealed record Version(string Slug, string Title);

internal sealed record SourcePageView(
    int Id, string Slug, string Title, SourceKind Kind, string Language, string FileName, string Sha256, string MediaType, int Characters,
    DateTimeOffset Imported, SourceRights Rights, string? Holder, string? Licence, string? CallNumber, string? Original, string? WorkKey, string? WorkTitle,
    Version? Newer, Version? Older)
{
    /// <summary>The text is the file's own, not that of a page without its markup.</summary>
    public bool IsPlain => MediaType.StartsWith("text/plain", StringComparison.Ordinal);
}

/// <summary>How many segments of a role there are, and how long they are together.</summary>
internal sealed record RoleCount(SegmentRole Role, int Segments, int Characters);

/// <summary>Something that was read out of a source, and the words it was read from.</summary>
internal sealed record Taken(string Url, string Name, int Start, int End);

/// <summary>One source: its text with the role of every part, what was taken from where, and what was left aside.</summary>
internal sealed class ShowModel(ArchiveDb db) : PublicPage
{
    public override string Heading => Source.Title;

    public override string Sort => "Source";

    public override string WorkOn => $"/admin/records/source?key={Source.Slug}";

    public override string Description => $"The source “{Source.Title}” with the role of every part, and every passage in use.";

    public SourcePageView Source { get; private set; } = null!;

    public string Html { get; private set; } = "";

    public IReadOnlyList<RoleCount> Roles { get; private set; } = [];

    public SourceYield Yield { get; private set; } = SourceYield.None;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var found = await db.Sources.Where(source => source.Slug == slug)
            .Select(source => new SourcePageView(
                source.Id, source.Slug, source.Title, source.Kind, source.Language, source.FileName, source.Sha256, source.MediaType,
                source.Characters, source.Imported, source.Rights, source.Holder, source.Licence, source.CallNumber, source.Original, source.Work!.Key, source.Work.Title,
                source.Newer.Select(newer => new Version(newer.Slug, newer.Title)).FirstOrDefault(), source.Replaces == null ? null : new Version(source.Replaces.Slug, source.Replaces.Title)))
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return NotFound();

        Source = found;
        var segments = await db.Segments.Where(segment => segment.SourceId == Source.Id).OrderBy(segment => segment.Ordinal)
            .Select(segment => new Stretch(segment.Start, segment.End, segment.Role, segment.Label))
            .ToListAsync(cancellation);
        var passages = await db.Passages.Where(passage => passage.SourceId == Source.Id)
            .Select(passage => new Span(passage.Start, passage.End))
            .ToListAsync(cancellation);
        var laid = await db.Emendations.Where(emendation => emendation.Passage.SourceId == Source.Id)
            .Select(emendation => new Laid(emendation.Passage.Start, emendation.Passage.End, emendation.Reading, emendation.Note))
            .ToListAsync(cancellation);
        if (await db.OpenTextAsync(Source.Id, Source.Rights, cancellation) is { } text) Html = ReadingView.Write(text, segments, passages, laid);
        Roles = [.. segments.Where(segment => segment.Role != SegmentRole.Space).GroupBy(segment => segment.Role).OrderBy(group => group.Key)
            .Select(group => new RoleCount(group.Key, group.Count(), group.Sum(segment => segment.End - segment.Start)))];
        Yield = await db.YieldOfAsync(Source.Id, cancellation);
        return Page();
    }
}
