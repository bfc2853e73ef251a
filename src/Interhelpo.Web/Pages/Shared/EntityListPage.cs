using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Shared;

internal sealed record EntityItem(string Slug, string Name, int Mentions, IReadOnlyList<string> Aliases);

internal sealed record Initial(string Letter, int Count);

/// <summary>The persons, places or organisations the sources name, by name; the reader can ask for an initial or for words.</summary>
internal abstract class EntityListPage(ArchiveDb db, EntityKind kind, string heading) : PublicPage
{
    private const int PageSize = 200;
    private const int MostWords = 8;

    public EntityKind Kind => kind;

    public override string Heading => heading;

    public override string Description => $"{heading} that the sources of the archive name, each with every mention.";

    public string? Words { get; private set; }

    public string? Letter { get; private set; }

    public IReadOnlyList<Initial> Initials { get; private set; } = [];

    public IReadOnlyList<EntityItem> Entities { get; private set; } = [];

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public async Task OnGetAsync(string? q, string? initial, int? p, CancellationToken cancellation)
    {
        (Words, Letter) = (q?.Trim(), initial?.Trim().ToLowerInvariant());
        var all = db.Entities.Where(entity => entity.Kind == kind);
        Initials = await all.GroupBy(entity => entity.Slug.Substring(0, 1)).OrderBy(group => group.Key)
            .Select(group => new Initial(group.Key, group.Count()))
            .ToListAsync(cancellation);

        var wanted = Called(string.IsNullOrEmpty(Letter) ? all : all.Where(entity => entity.Slug.StartsWith(Letter)));
        Pager = new(PageSize, await wanted.CountAsync(cancellation), p ?? 1);
        Entities = await wanted.OrderBy(entity => entity.Slug).Skip(Pager.Skip).Take(Pager.Size)
            .Select(entity => new EntityItem(entity.Slug, entity.Name, entity.Mentions.Count, entity.Aliases.OrderBy(alias => alias.Id).Select(alias => alias.Name).ToList()))
            .ToListAsync(cancellation);
    }

    private IQueryable<Entity> Called(IQueryable<Entity> entities)
    {
        var sort = kind switch { EntityKind.Person => SearchKind.Person, EntityKind.Place => SearchKind.Place, _ => SearchKind.Organisation };
        foreach (var word in Interhelpo.Spelling.Words.In(Words ?? "").Select(word => word.Folded).Distinct().Take(MostWords))
        {
            entities = entities.Where(entity => db.SearchEntries.Any(entry => entry.Kind == sort && entry.Key == entity.Slug && entry.FoldedNames.Contains(word)));
        }

        return entities;
    }
}
