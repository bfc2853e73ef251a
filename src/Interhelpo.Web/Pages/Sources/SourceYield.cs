using Interhelpo.Archive;
using Interhelpo.Store;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Sources;

/// <summary>What was read out of a source: its article, statements, events, names and works.</summary>
internal sealed record SourceYield(IReadOnlyList<Taken> Articles, int Statements, IReadOnlyList<Taken> Events, IReadOnlyList<Taken> Names, IReadOnlyList<Taken> Works)
{
    public static readonly SourceYield None = new([], 0, [], [], []);
}

/// <summary>Reads it, with five statements.</summary>
internal static class SourceYieldQuery
{
    public static async Task<SourceYield> YieldOfAsync(this ArchiveDb db, int source, CancellationToken cancellation)
    {
        var articles = await db.Articles.Where(article => article.SourceId == source)
            .Select(article => new Taken(Address.OfArticle(article.Slug), article.Title, 0, 0))
            .ToListAsync(cancellation);
        var statements = await db.Statements.CountAsync(statement => statement.SourceId == source, cancellation);
        var events = await db.Statements.Where(statement => statement.SourceId == source).OrderBy(statement => statement.Ordinal)
            .SelectMany(statement => statement.Events, (statement, told) =>
                new Taken(Address.OfEvent(told.Slug), told.Title, statement.Passage.Start, statement.Passage.End))
            .ToListAsync(cancellation);
        var mentions = await db.Mentions.Where(mention => mention.Statement.SourceId == source).OrderBy(mention => mention.Passage.Start)
            .Select(mention => new Taken(Address.OfEntity(mention.Entity.Kind, mention.Entity.Slug), mention.Entity.Name, mention.Passage.Start, mention.Passage.End))
            .ToListAsync(cancellation);
        var works = await db.Citations.Where(citation => citation.SourceId == source).OrderBy(citation => citation.Ordinal)
            .Select(citation => new Taken(Address.OfWork(citation.Work.Key), citation.Work.Title, citation.Passage.Start, citation.Passage.End))
            .ToListAsync(cancellation);
        return new(articles, statements, events, [.. mentions.DistinctBy(mention => mention.Url)], works);
    }
}
