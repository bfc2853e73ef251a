using Interhelpo.Archive;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Rights;

/// <summary>
/// Brings what readers may see to the rights of the sources, in the transaction of whatever changes either. Of a source that may only be quoted, what is in use is open: what
/// tells an event, takes a position on a matter, is noted by the chronicle, or is marked in an article that was not made from it; of a closed one nothing is. What rests on
/// several sources is open only where none of them forbids it. A source that a newer version took the place of is to be met where something still rests on it, as if it might only be
/// quoted. Archives whose sources are all public and of one version pay one short question.
/// </summary>
internal static class Openness
{
    public static async Task BringAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var sources = await db.Sources
            .Where(source => source.Rights != SourceRights.Public || (source.Newer.Count > 0) == db.SearchEntries.Any(entry => entry.Kind == SearchKind.Source && entry.Key == source.Slug)
                || db.Passages.Any(passage => passage.SourceId == source.Id && !passage.IsOpen))
            .Select(source => new BoundSource(source.Id, source.Rights, source.Newer.Count > 0)).ToListAsync(cancellation);
        if (sources.Count == 0) return;

        var ids = sources.ConvertAll(source => source.Id);
        var changed = new OpenedRows();
        await ContentsAsync(db, ids, changed, cancellation);
        await new OpenedWords(db, sources, changed).BringAsync(cancellation);
        await DrawnAsync(db, ids, changed, cancellation);
        await NamesAsync(db, ids, changed, cancellation);
        await changed.IndexAsync(db, cancellation);
    }

    private static async Task ContentsAsync(ArchiveDb db, List<int> ids, OpenedRows changed, CancellationToken cancellation)
    {
        var shown = db.Sources.Where(source => EF.Parameter(ids).Contains(source.Id) && source.Rights == SourceRights.Public).Select(source => source.Id);
        changed.Sources.AddRange(await db.Sources.Where(source => EF.Parameter(ids).Contains(source.Id) && (source.Newer.Count > 0) == db.SearchEntries.Any(entry => entry.Kind == SearchKind.Source && entry.Key == source.Slug)).Select(source => source.Id).ToListAsync(cancellation));
        changed.Sources.AddRange(await db.Contents.Where(content => EF.Parameter(ids).Contains(content.SourceId) && content.IsOpen != shown.Contains(content.SourceId)).Select(content => content.SourceId).ToListAsync(cancellation));
        await db.Contents.Where(content => EF.Parameter(ids).Contains(content.SourceId)).ExecuteUpdateAsync(row => row.SetProperty(content => content.IsOpen, content => shown.Contains(content.SourceId)), cancellation);
    }

    /// <summary>Events, matters and articles, which are drawn from statements.</summary>
    private static async Task DrawnAsync(ArchiveDb db, List<int> ids, OpenedRows changed, CancellationToken cancellation)
    {
        var events = await db.Events.Where(told => told.Statements.Any(statement => EF.Parameter(ids).Contains(statement.SourceId)))
            .Select(told => new { told.Id, told.IsOpen, Wanted = told.Statements.All(statement => statement.IsOpen) }).ToListAsync(cancellation);
        await SetAsync(db.Events, events.Where(row => row.IsOpen != row.Wanted).Select(row => (row.Id, row.Wanted)), changed.Events, cancellation);

        var stated = db.StatedPositions.IgnoreQueryFilters();
        var matters = await db.Matters.IgnoreQueryFilters().Where(matter => stated.Any(each => each.Position.MatterId == matter.Id && EF.Parameter(ids).Contains(each.Statement.SourceId)))
            .Select(matter => new { matter.Id, matter.IsOpen, Wanted = !stated.Any(each => each.Position.MatterId == matter.Id && each.Statement.Source.Rights == SourceRights.Closed) }).ToListAsync(cancellation);
        await SetAsync(db.Matters.IgnoreQueryFilters(), matters.Where(row => row.IsOpen != row.Wanted).Select(row => (row.Id, row.Wanted)), [], cancellation);

        var articles = await db.Articles.Where(article => article.SourceId != null && EF.Parameter(ids).Contains(article.SourceId.Value))
            .Select(article => new { article.Id, article.IsOpen, Wanted = article.Source!.Rights == SourceRights.Public }).ToListAsync(cancellation);
        await SetAsync(db.Articles, articles.Where(row => row.IsOpen != row.Wanted).Select(row => (row.Id, row.Wanted)), changed.Articles, cancellation);
    }

    /// <summary>Entities that no open sentence names, and spellings that only sentences have that are not open.</summary>
    private static async Task NamesAsync(ArchiveDb db, List<int> ids, OpenedRows changed, CancellationToken cancellation)
    {
        var entities = await db.Entities.Where(entity => entity.Mentions.Any(mention => EF.Parameter(ids).Contains(mention.Passage.SourceId)))
            .Select(entity => new { entity.Id, entity.IsOpen, Wanted = entity.Mentions.Any(mention => mention.Passage.IsOpen) }).ToListAsync(cancellation);
        await SetAsync(db.Entities, entities.Where(row => row.IsOpen != row.Wanted).Select(row => (row.Id, row.Wanted)), changed.Entities, cancellation);

        var aliases = await db.Aliases.Where(alias => db.Mentions.Any(mention => mention.EntityId == alias.EntityId && mention.Passage.Quote == alias.Name && EF.Parameter(ids).Contains(mention.Passage.SourceId)))
            .Select(alias => new { alias.Id, alias.EntityId, alias.IsOpen, Wanted = db.Mentions.Any(mention => mention.EntityId == alias.EntityId && mention.Passage.Quote == alias.Name && mention.Passage.IsOpen) }).ToListAsync(cancellation);
        await SetAsync(db.Aliases, aliases.Where(row => row.IsOpen != row.Wanted).Select(row => (row.Id, row.Wanted)), [], cancellation);
        changed.Entities.AddRange(aliases.Where(row => row.IsOpen != row.Wanted).Select(row => row.EntityId));
    }

    /// <summary>Opens and closes rows, and notes which.</summary>
    internal static async Task SetAsync<T>(IQueryable<T> rows, IEnumerable<(int Id, bool Open)> wanted, List<int> changed, CancellationToken cancellation) where T : class
    {
        foreach (var group in wanted.GroupBy(row => row.Open, row => row.Id))
        {
            var ids = group.ToList();
            await rows.Where(row => EF.Parameter(ids).Contains(EF.Property<int>(row, "Id"))).ExecuteUpdateAsync(row => row.SetProperty(each => EF.Property<bool>(each, "IsOpen"), group.Key), cancellation);
            changed.AddRange(ids);
        }
    }
}
