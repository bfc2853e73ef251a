using Interhelpo.Store;
using Interhelpo.Web.Rendering.Articles;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>What readers would see of a text while it is typed, by the renderer of the site itself; a part of a page.</summary>
internal sealed class PreviewModel(ArchiveDb db) : DraftPage(db)
{
    public RenderedArticle Preview { get; private set; } = new("", "");

    public Task OnGetAsync(CancellationToken cancellation) => RenderAsync(State["markdown"], cancellation);

    public Task OnPostAsync(Dictionary<string, string?> fields, CancellationToken cancellation) => RenderAsync(fields.GetValueOrDefault("markdown") ?? "", cancellation);

    private async Task RenderAsync(string markdown, CancellationToken cancellation)
    {
        var text = ArticleText.Read(markdown);
        Preview = text.Render(await Db.TargetsAsync(text, cancellation));
    }
}
