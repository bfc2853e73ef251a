using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Interhelpo.Web.Tests.Rendering;

/// <summary>Reads HTML as a browser does.</summary>
internal static class Page
{
    public static IDocument Read(string html) => new HtmlParser().ParseDocument(html);

    public static string Words(this IParentNode node, string selector) => string.Join(" | ", node.QuerySelectorAll(selector).Select(element => element.TextContent));
}
