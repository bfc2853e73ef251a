using Interhelpo.Citations;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;
using Interhelpo.Web.Rendering.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Citations;

internal sealed record IdentifierView(string Scheme, string Value, string? Url, bool Valid);

/// <summary>A reference as its source has it.</summary>
internal sealed record ReferenceView(Evidence Evidence, string? Locator, string? Label);

internal sealed record WorkView(
    string Key, string Type, string Title, string? Language, string Csl, IReadOnlyList<SameSource> Sources);

/// <summary>One work: its description, its identifiers, and every place that cites it.</summary>
internal sealed class ShowModel(ArchiveDb db) : PublicPage
{
    private const int PageSize = 100;

    public override string Heading => Entry.Title;

    public override string Sort => "Work";

    public override string WorkOn => $"/admin/records/work?key={Uri.EscapeDataString(Entry.Key)}";

    public override string Description => $"{Line.Before} {Line.Title}: what it is, and where the sources cite it.".Trim();

    public WorkView Entry { get; private set; } = null!;

    public Work Work { get; private set; } = new();

    public WorkLine Line { get; private set; } = null!;

    public IReadOnlyList<WorkField> Fields { get; private set; } = [];

    public IReadOnlyList<IdentifierView> Identifiers { get; private set; } = [];

    public IReadOnlyList<ReferenceView> References { get; private set; } = [];

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public async Task<IActionResult> OnGetAsync(string key, int? p, CancellationToken cancellation)
    {
        var found = await db.Works.Where(work => work.Key == key)
            .Select(work => new WorkView(
                work.Key, work.Type, work.Title, work.Language, work.Csl,
                work.Sources.OrderBy(source => source.Id).Select(source => new SameSource(source.Slug, source.Title, source.Language)).ToList()))
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return NotFound();

        Entry = found;
        Work = WorkLine.Read(Entry.Csl);
        Line = WorkLine.Of(Work, Entry.Title);
        Fields = [.. WorkField.Of(Work)];
        var identifiers = await db.Works.Where(work => work.Key == key).SelectMany(work => work.Identifiers).OrderBy(identifier => identifier.Scheme)
            .Select(identifier => new { identifier.Scheme, identifier.Value, identifier.Normalised, identifier.Valid })
            .ToListAsync(cancellation);
        Identifiers = [.. identifiers.Select(identifier => new IdentifierView(
            identifier.Scheme, identifier.Value, identifier.Valid ? Resolver.Of(identifier.Scheme, identifier.Normalised) : null, identifier.Valid))];
        await ReferencesAsync(key, p ?? 1, cancellation);
        return Page();
    }

    private async Task ReferencesAsync(string key, int page, CancellationToken cancellation)
    {
        var citations = db.Citations.Where(citation => citation.Work.Key == key);
        Pager = new(PageSize, await citations.CountAsync(cancellation), page);
        References = await citations.OrderBy(citation => citation.SourceId).ThenBy(citation => citation.Ordinal).Skip(Pager.Skip).Take(Pager.Size)
            .Select(citation => new ReferenceView(
                new(citation.Source.Slug, citation.Source.Title, citation.Source.Language, citation.Passage.Start, citation.Passage.End, citation.Passage.Quote),
                citation.Locator, citation.Label))
            .ToListAsync(cancellation);
    }
}
