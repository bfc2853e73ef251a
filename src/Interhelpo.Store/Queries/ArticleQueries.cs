using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>A text to be read, in Markdown with the passages it rests on as marks.</summary>
/// <param name="Slug">The name in its address.</param>
/// <param name="Summary">The first sentence or two, as plain text.</param>
/// <param name="Evidence">Every passage its marks name.</param>
/// <param name="Revision">Counts from 1.</param>
public sealed record ArticleView(
    string Slug, string Title, string Language, string Summary, string Markdown, IReadOnlyList<EvidenceView> Evidence, SourcedView Statements,
    int Revision, DateTimeOffset Updated)
{
    /// <summary>Its page, relative to the root of the site.</summary>
    public string Url => Address.OfArticle(Slug);
}

/// <summary>How many statements an article makes, and how many of them carry a passage.</summary>
public sealed record SourcedView(int Total, int Sourced);

/// <summary>Articles in the order of their names, with two SQL statements whatever their number.</summary>
public static class ArticleQueries
{
    private const string List = "articles";

    public static Task<Parsed<Page<ArticleView>>> ArticlesAsync(this ArchiveDb db, PageRequest page, CancellationToken cancellation = default) =>
        page.ReadAsync(List, numbers: 0, async after =>
        {
            var slug = after.Text;
            var rows = await ReadAsync(db, articles => articles.Where(article => article.Slug.CompareTo(slug) > 0).OrderBy(article => article.Slug).Take(page.Limit + 1), cancellation);
            return page.Cut(rows, row => new Cursor(List, row.Slug));
        });

    /// <summary>Null when there is no such article.</summary>
    public static async Task<Dated<ArticleView>?> ArticleAsync(this ArchiveDb db, string slug, CancellationToken cancellation = default)
    {
        var rows = await ReadAsync(db, articles => articles.Where(article => article.Slug == slug), cancellation);
        return rows.Count == 0 ? null : new(rows[0], rows[0].Updated);
    }

    private static async Task<List<ArticleView>> ReadAsync(
        ArchiveDb db, Func<IQueryable<Archive.Article>, IQueryable<Archive.Article>> choose, CancellationToken cancellation)
    {
        var rows = await choose(db.Articles)
            .Select(article => new
            {
                article.Id,
                article.Slug,
                article.Title,
                article.Language,
                article.Summary,
                article.Markdown,
                article.StatementsTotal,
                article.StatementsSourced,
                article.Revision,
                article.Updated,
            })
            .ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var passages = await db.Articles.Where(article => EF.Parameter(ids).Contains(article.Id))
            .SelectMany(article => article.Passages, (article, passage) => new
            {
                article.Id,
                passage.SourceId,
                Source = passage.Source.Slug,
                passage.Start,
                passage.End,
                passage.Quote,
            })
            .OrderBy(row => row.SourceId).ThenBy(row => row.Start).ThenBy(row => row.End)
            .ToListAsync(cancellation);
        var evidence = passages.ToLookup(row => row.Id, row => new EvidenceView(row.Source, row.Start, row.End, row.Quote));
        return rows.ConvertAll(row => new ArticleView(
            row.Slug, row.Title, row.Language, row.Summary, row.Markdown, [.. evidence[row.Id]],
            new(row.StatementsTotal, row.StatementsSourced), row.Revision, row.Updated));
    }
}
