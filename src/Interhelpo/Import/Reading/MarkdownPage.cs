using AngleSharp.Html.Parser;
using Markdig;

namespace Interhelpo.Import.Reading;

/// <summary>A document in Markdown (CommonMark with pipe tables): its words without the marks of emphasis and links. Raw HTML in it is read as HTML.</summary>
internal static class MarkdownPage
{
    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    private static readonly Parsed<string> tooDeep = Parsed<string>.Refused($"nests more than {HtmlPage.Deepest} deep, which no text for readers does; hand in its text as .txt");

    public static Parsed<string> Text(string markdown)
    {
        string html;
        try
        {
            html = Markdown.ToHtml(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // How Markdig says that it nests deeper than it follows.
            return tooDeep;
        }

        if (HtmlDepth.Of(html) > HtmlPage.Deepest) return tooDeep;
        var text = HtmlText.Of(new HtmlParser().ParseDocument(html).Body!);
        return text.Length == 0 ? Parsed<string>.Refused("is Markdown without any text to read") : text;
    }
}
