using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>A document as it came in, without its text.</summary>
/// <param name="Id">The name in its address.</param>
/// <param name="Language">BCP 47; und when it could not be told.</param>
/// <param name="File">The name of the imported file.</param>
/// <param name="Sha256">Of the bytes of the file, lower-case hexadecimal.</param>
/// <param name="Characters">Length of the text in Unicode code points.</param>
/// <param name="Replaces">The id of the older version that it took the place of; null when there is none.</param>
/// <param name="ReplacedBy">The id of the newer version that took its place; null when there is none.</param>
public record SourceView(
    string Id, string Title, SourceKind Kind, string Language, string File, string Sha256, string MediaType, int Characters, DateTimeOffset Imported, SourceRights Rights, string? Holder, string? Licence, string? CallNumber, string? Original, string? Replaces, string? ReplacedBy)
{
    /// <summary>Its page, relative to the root of the site.</summary>
    public string Url => Address.OfSource(Id);
}

/// <summary>A source with the role of every stretch of it.</summary>
/// <param name="Segments">In order, without gap or overlap, covering every character.</param>
public sealed record SourceDetail(
    string Id, string Title, SourceKind Kind, string Language, string File, string Sha256, string MediaType, int Characters, DateTimeOffset Imported, SourceRights Rights, string? Holder, string? Licence, string? CallNumber, string? Original, string? Replaces, string? ReplacedBy,
    IReadOnlyList<SegmentView> Segments)
    : SourceView(Id, Title, Kind, Language, File, Sha256, MediaType, Characters, Imported, Rights, Holder, Licence, CallNumber, Original, Replaces, ReplacedBy);

/// <summary>What a stretch [start, end) of a source is for, in code points.</summary>
/// <param name="Label">What it is more exactly; null when the role says all.</param>
public sealed record SegmentView(int Start, int End, SegmentRole Role, string? Label);

/// <summary>The documents the archive rests on, in the order they came in.</summary>
public static class SourceQueries
{
    private const string List = "sources";

    /// <summary>Of every document its newest version.</summary>
    public static IQueryable<Source> NewestSources(this ArchiveDb db) => db.Sources.Where(source => source.Newer.Count == 0);

    public static Task<Parsed<Page<SourceView>>> SourcesAsync(this ArchiveDb db, PageRequest page, CancellationToken cancellation = default) =>
        page.ReadAsync(List, numbers: 1, async after =>
        {
            var id = after.Numbers[0];
            var rows = await db.NewestSources().Where(source => source.Id > id).OrderBy(source => source.Id).Take(page.Limit + 1)
                .Select(source => new
                {
                    source.Id,
                    View = new SourceView(
                        source.Slug, source.Title, source.Kind, source.Language, source.FileName, source.Sha256, source.MediaType, source.Characters, source.Imported, source.Rights, source.Holder, source.Licence, source.CallNumber, source.Original, source.Replaces!.Slug, source.Newer.Select(newer => newer.Slug).FirstOrDefault()),
                })
                .ToListAsync(cancellation);
            var cut = page.Cut(rows, row => new Cursor(List, "", row.Id));
            return new Page<SourceView>([.. cut.Items.Select(row => row.View)], cut.Next);
        });

    /// <summary>Null when there is no such source.</summary>
    public static async Task<Dated<SourceDetail>?> SourceAsync(this ArchiveDb db, string id, CancellationToken cancellation = default)
    {
        var source = await db.Sources.Where(source => source.Slug == id)
            .Select(source => new SourceDetail(
                source.Slug, source.Title, source.Kind, source.Language, source.FileName, source.Sha256, source.MediaType, source.Characters, source.Imported, source.Rights, source.Holder, source.Licence, source.CallNumber, source.Original, source.Replaces!.Slug, source.Newer.Select(newer => newer.Slug).FirstOrDefault(),
                source.Segments.OrderBy(segment => segment.Ordinal)
                    .Select(segment => new SegmentView(segment.Start, segment.End, segment.Role, segment.Label)).ToList()))
            .SingleOrDefaultAsync(cancellation);
        return source is null ? null : new(source, source.Imported);
    }

    /// <summary>What may be shown of a source; null when there is no such source.</summary>
    public static async Task<SourceRights?> SourceRightsAsync(this ArchiveDb db, string id, CancellationToken cancellation = default) =>
        await db.Sources.Where(source => source.Slug == id).Select(source => (SourceRights?)source.Rights).SingleOrDefaultAsync(cancellation);

    /// <summary>The text as imported; null when there is no such source, or its text is not open.</summary>
    public static async Task<Dated<string>?> SourceTextAsync(this ArchiveDb db, string id, CancellationToken cancellation = default) =>
        await db.Sources.Where(source => source.Slug == id)
            .Select(source => new Dated<string>(source.Content.Text, source.Imported))
            .SingleOrDefaultAsync(cancellation);
}
