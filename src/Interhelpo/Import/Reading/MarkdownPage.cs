using AngleSharp.Html.Parser;
using Markdig;

namespace Interhelpo.Import.Reading;

/// <summary>A document in Markdown (CommonMark with pipe tables): its words without the marks of emphasis and links. Raw HTML in it is read as HTML.</summary>
internal static class MarkdownPage
{
    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    public static Parsed<string> Text(string markdown)
    {
        var html = Markdown.ToHtml(markdown, pipeline);
        if (HtmlDepth.Of(html) > HtmlPage.Deepest)
            return Parsed<string>.Refused($"nests more than {HtmlPage.Deepest} deep, which no text for readers does; hand in its text as .txt");
        var text = HtmlText.Of(new HtmlParser().ParseDocument(html).Body!);
        return text.Length == 0 ? Parsed<string>.Refused("is Markdown without any text to read") : text;
    }
}
