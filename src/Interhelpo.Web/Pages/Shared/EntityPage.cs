using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Timeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Shared;

internal sealed record EntityView(
    int Id, string Slug, string Name, double? Latitude, double? Longitude, string? Born, string? Died, IReadOnlyList<string> Aliases);

/// <summary>A mention in the sentence that has it.</summary>
internal sealed record MentionView(string? Role, Quoted Name);

/// <summary>One person, place or organisation: its names, its events, and every mention in its sentence.</summary>
internal abstract class EntityPage(ArchiveDb db, EntityKind kind) : PublicPage
{
    private const int PageSize = 100;

    public EntityKind Kind => kind;

    public override string Heading => Entity.Name;

    public override string WorkOn => $"/admin/records/{kind.ToString().ToLowerInvariant()}?key={Entity.Slug}";

    public override string Description => $"{Entity.Name} in the sources of the archive: every mention, quoted in its sentence.";

    public EntityView Entity { get; private set; } = null!;

    /// <summary>The names the sources use, as they spell them, and other known ones.</summary>
    public IReadOnlyList<string> Spellings { get; private set; } = [];

    public IReadOnlyList<MentionView> Mentions { get; private set; } = [];

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<EventView> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, int? p, CancellationToken cancellation)
    {
        var found = await db.Entities.Where(entity => entity.Kind == kind && entity.Slug == slug)
            .Select(entity => new EntityView(
                entity.Id, entity.Slug, entity.Name, entity.Latitude, entity.Longitude, entity.Born, entity.Died,
                entity.Aliases.OrderBy(alias => alias.Id).Select(alias => alias.Name).ToList()))
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return NotFound();

        Entity = found;
        var mentions = db.Mentions.Where(mention => mention.EntityId == Entity.Id);
        Pager = new(PageSize, await mentions.CountAsync(cancellation), p ?? 1);
        Mentions = await QuotedAsync(mentions, cancellation);
        var read = await mentions.Select(mention => mention.Passage.Quote).Distinct().ToListAsync(cancellation);
        Spellings = [.. read.Concat(Entity.Aliases).Where(name => name != Entity.Name).Distinct()];
        Events = await db.Events.Where(told => told.Statements.Any(statement => statement.Mentions.Any(mention => mention.EntityId == Entity.Id)))
            .InOrder().Take(PageSize).ReadAsync(db, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<MentionView>> QuotedAsync(IQueryable<Mention> mentions, CancellationToken cancellation)
    {
        var read = await mentions.OrderBy(mention => mention.Passage.SourceId).ThenBy(mention => mention.Passage.Start).Skip(Pager.Skip).Take(Pager.Size)
            .Select(mention => new
            {
                mention.Role,
                mention.Passage.Start,
                mention.Passage.End,
                Sentence = new Evidence(
                    mention.Statement.Source.Slug, mention.Statement.Source.Title, mention.Statement.Source.Language,
                    mention.Statement.Passage.Start, mention.Statement.Passage.End, mention.Statement.Passage.Quote),
            })
            .ToListAsync(cancellation);
        return [.. read.Select(mention => new MentionView(mention.Role, Quoted.Cut(mention.Sentence, mention.Start, mention.End)))];
    }
}
