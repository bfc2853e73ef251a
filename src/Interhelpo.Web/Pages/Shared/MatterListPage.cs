using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>The matters on which sources differ, or those on which they agree, by topic; the reader can ask for a kind, for somebody or somewhere, and for years.</summary>
internal abstract class MatterListPage(ArchiveDb db, bool disagree) : PublicPage
{
    private const int PageSize = 50;

    public bool Disagree => disagree;

    public MatterListFilter Filter { get; private set; } = new(null, null, null, null, null, null);

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<MatterItem> Matters { get; private set; } = [];

    /// <summary>Who, where and what can be filtered by.</summary>
    public IReadOnlyList<Named> Names { get; private set; } = [];

    /// <summary>How many sources there are to compare.</summary>
    public int Sources { get; private set; }

    public async Task OnGetAsync(
        string? kind, string? person, string? place, string? organisation, string? from, string? to, int? p, CancellationToken cancellation)
    {
        Filter = new(kind, person, place, organisation, from, to);
        var matters = Filter.ToFilter(disagree).Apply(db);
        Pager = new(PageSize, await matters.CountAsync(cancellation), p ?? 1);
        Matters = await matters.OrderBy(matter => matter.Slug).Skip(Pager.Skip).Take(Pager.Size).ReadAsync(db, cancellation);
        Names = await db.Entities.Where(entity => entity.Mentions.Any(mention => mention.Statement.Positions.Count > 0)).OrderBy(entity => entity.Slug)
            .Select(entity => new Named(entity.Kind, entity.Slug, entity.Name))
            .ToListAsync(cancellation);
        Sources = await db.NewestSources().CountAsync(cancellation);
    }
}
