using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Rendering.Articles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>An article as the API gives it: as it is written, and as a browser shows it.</summary>
/// <param name="Slug">The name in its address.</param>
/// <param name="Summary">The first sentence or two, as plain text.</param>
/// <param name="Markdown">With the passages it rests on as marks: [@source#char=120,240].</param>
/// <param name="Html">With the marks as numbered notes; safe to show.</param>
/// <param name="Evidence">Every passage its marks name.</param>
/// <param name="Revision">Counts from 1.</param>
internal sealed record ArticleItem(
    string Slug, string Title, string Language, string Summary, string Markdown, string Html, IReadOnlyList<EvidenceView> Evidence,
    SourcedView Statements, int Revision, DateTimeOffset Updated, string Url)
{
    /// <summary>Renders many articles with the statements it takes to render one.</summary>
    public static async Task<IReadOnlyList<ArticleItem>> RenderAsync(ArchiveDb db, IReadOnlyList<ArticleView> articles, CancellationToken cancellation)
    {
        var texts = articles.Select(article => ArticleText.Read(article.Markdown)).ToList();
        var targets = await db.TargetsAsync(texts, cancellation);
        return [.. articles.Zip(texts, (article, text) => Of(article, text.Render(targets).Html))];
    }

    private static ArticleItem Of(ArticleView article, string html) => new(
        article.Slug, article.Title, article.Language, article.Summary, article.Markdown, html, article.Evidence,
        article.Statements, article.Revision, article.Updated, article.Url);
}

/// <summary>The texts to be read.</summary>
internal static class ArticleEndpoints
{
    private const string Path = "/articles";

    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, List).WithSummary("Articles, in the order of their names.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet(Path + "/{slug}", Show).WithSummary("One article.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ItemList<ArticleItem>>, ProblemHttpResult>> List(
        HttpRequest request, ArchiveDb db, string? limit, string? cursor, CancellationToken cancellation)
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        if (asked.Problem is { } problem) return problem;
        var read = await db.ArticlesAsync(page, cancellation);
        return read.Ok
            ? Asked.Answer<ArticleItem>(request, new Page<ArticleItem>(await ArticleItem.RenderAsync(db, read.Value.Items, cancellation), read.Value.Next))
            : Problems.WrongCursor(request, read.Reason);
    }

    private static async Task<Results<Ok<ArticleItem>, ProblemHttpResult>> Show(
        HttpResponse response, ArchiveDb db, string slug, CancellationToken cancellation)
    {
        if (await db.ArticleAsync(slug, cancellation) is not { } found) return Problems.Missing("article", slug, Path);
        SingleRecord.StampChange(response, found.Changed);
        return TypedResults.Ok((await ArticleItem.RenderAsync(db, [found.Item], cancellation))[0]);
    }
}
