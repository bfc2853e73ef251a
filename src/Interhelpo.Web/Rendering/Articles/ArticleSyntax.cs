using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>The Markdown of articles: tables, attributes on headings, marks; never HTML.</summary>
internal sealed class ArticleSyntax : IMarkdownExtension
{
    public static readonly MarkdownPipeline Pipeline = Build();

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new MarkParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.Add(new MarkRenderer());
        renderer.ObjectRenderers.Add(new MadeSignInline.Renderer());
    }

    private static MarkdownPipeline Build() => new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Use<ArticleSyntax>()
        .UseGenericAttributes()
        .Build();
}
