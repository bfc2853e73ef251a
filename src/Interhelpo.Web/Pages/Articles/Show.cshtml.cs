using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Pages.Shared;
using Interhelpo.Web.Rendering.Articles;
using Interhelpo.Web.Rendering.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Articles;

internal sealed record ArticleSource(string Slug, string Title);

internal sealed record ArticleView(
    string Slug, string Title, string Language, string Summary, string Markdown, int Revision, DateTimeOffset Updated, int Total, int Sourced, string Unconfirmed, int? SourceId,
    ArticleSource? Source, int Id, string? TranslationOf);

/// <summary>A work that the article's source cites.</summary>
/// <param name="Key">The name in addresses.</param>
/// <param name="Language">Null when not stated.</param>
/// <param name="Line">How it is shown.</param>
/// <param name="Url">Where it stands on the web; null for what does not.</param>
internal sealed record CitedWork(string Key, string? Language, WorkLine Line, string? Url);

/// <summary>One article with its notes, and what its source cites.</summary>
internal sealed class ShowModel(ArchiveDb db) : PublicPage
{
    public override string Heading => Article.Title;

    public override string Sort => "Article";

    public override string WorkOn => $"/admin/records/article?key={Article.Slug}";

    public override string Description => Article.Summary;

    public ArticleView Article { get; private set; } = null!;

    public IReadOnlyList<ContentsEntry> Contents { get; private set; } = [];

    public string Html { get; private set; } = "";

    public IReadOnlyList<ArticleInLanguage> OtherLanguages { get; private set; } = [];

    public IReadOnlyList<CitedWork> Works { get; private set; } = [];

    public IReadOnlyList<CitedWork> Links { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var found = await db.Articles.Where(article => article.Slug == slug)
            .Select(article => new ArticleView(
                article.Slug, article.Title, article.Language, article.Summary, article.Markdown, article.Revision, article.Updated,
                article.StatementsTotal, article.StatementsSourced, article.Unconfirmed, article.SourceId,
                article.Source == null ? null : new ArticleSource(article.Source.Slug, article.Source.Title), article.Id, article.TranslationOf!.Slug))
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return NotFound();

        Article = found;
        OtherLanguages = await db.InLanguagesAsync(Article.Id, Article.TranslationOf ?? "", cancellation);
        var text = ArticleText.Read(Article.Markdown);
        Contents = text.Contents;
        Html = text.Render(await db.TargetsAsync(text, cancellation)).Html;
        (Works, Links) = (await CitedAsync(links: false, cancellation), await CitedAsync(links: true, cancellation));
        return Page();
    }

    private async Task<IReadOnlyList<CitedWork>> CitedAsync(bool links, CancellationToken cancellation)
    {
        var cited = await db.Citations
            .Where(citation => citation.SourceId == Article.SourceId && links == db.Segments.Any(segment =>
                segment.SourceId == citation.SourceId && segment.Role == SegmentRole.ExternalLink
                && segment.Start <= citation.Passage.Start && citation.Passage.Start < segment.End))
            .OrderBy(citation => citation.Ordinal)
            .Select(citation => new { citation.Work.Key, citation.Work.Title, citation.Work.Language, citation.Work.Csl })
            .ToListAsync(cancellation);
        return [.. cited.DistinctBy(work => work.Key).Select(cite => (cite, work: WorkLine.Read(cite.Csl))).Select(found =>
            new CitedWork(found.cite.Key, found.cite.Language, WorkLine.Of(found.work, found.cite.Title), Resolver.Web(found.work.Url)))];
    }
}
