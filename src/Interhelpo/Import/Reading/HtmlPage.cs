using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Interhelpo.Import.Reading;

/// <summary>
/// A page of HTML: finds the text it is about and leaves menus, teasers and footers aside. The page's own mark of its main text is believed
/// (<c>main</c>, <c>article</c>); without one it is found by how much text stands with how few links.
/// </summary>
internal static class HtmlPage
{
    /// <summary>Browsers build no page deeper than this.</summary>
    public const int Deepest = 512;

    private const int ShortestMain = 250;

    // The search for the likeliest text costs more than the square of a page's size.
    private const int MostSearched = 3000;

    // Of which nothing belongs to the text, wherever they stand.
    private const string Apparatus =
        "script, style, noscript, template, svg, math annotation, iframe, object, form, button, input, select, nav, aside, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=search], "
        + "[role=contentinfo], [role=complementary], .noprint, .navbox, .mw-editsection, .mw-cite-backlink, .mw-jump-link, sup.reference, sup.noprint";

    public static bool IsHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        return StartsWith(start, "<!doctype html") || StartsWith(start, "<html") || StartsWith(start, "<head") || StartsWith(start, "<body")
            || (StartsWith(start, "<?xml") && start[..Math.Min(start.Length, 1000)].Contains("<html", StringComparison.OrdinalIgnoreCase))
            || (StartsWith(start, "<!--") && start[..Math.Min(start.Length, 4000)].Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Its main text, with its title before it.</summary>
    public static Parsed<string> MainText(string html)
    {
        if (HtmlDepth.Of(html) > Deepest)
            return Parsed<string>.Refused($"nests elements more than {Deepest} deep, which no page for readers does; hand in its text as .txt");
        var page = new HtmlParser().ParseDocument(html);
        var title = Title(page);
        foreach (var element in page.QuerySelectorAll(Apparatus).ToList()) element.Remove();
        var text = HtmlText.Of(Marked(page) ?? (page.All.Length <= MostSearched ? Likeliest(html) : null) ?? Body(page));
        if (text.Length == 0) return Parsed<string>.Refused("is a page of HTML without any text to read; hand in its text as .txt");
        return title is null || BeginsWith(text, title) ? text : $"# {title}\n\n{text}";
    }

    // The heading of the page if there is one only, else what the page calls itself in the window's title.
    private static string? Title(IDocument page)
    {
        var headings = page.QuerySelectorAll("h1").Select(heading => HtmlText.Words(heading)).Where(words => words.Length > 0).ToList();
        var title = headings.Count == 1 ? headings[0] : string.Join(' ', (page.Title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length == 0 ? null : title;
    }

    private static IElement? Marked(IDocument page) => new[] { "main", "[role=main]", "article", "[itemprop=articleBody]" }
        .Select(mark => page.QuerySelectorAll(mark))
        .FirstOrDefault(found => found.Length == 1 && found[0].TextContent.Length >= ShortestMain)?[0];

    private static IElement? Likeliest(string html)
    {
        var article = new Reader("http://localhost/", html) { KeepClasses = false }.GetArticle();
        if (!article.IsReadable || string.IsNullOrWhiteSpace(article.Content)) return null;
        var page = new HtmlParser().ParseDocument(article.Content);
        foreach (var element in page.QuerySelectorAll(Apparatus).ToList()) element.Remove();
        return page.Body;
    }

    private static IElement Body(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll("header, footer").ToList()) element.Remove();
        var body = page.Body ?? page.DocumentElement;
        HtmlMenus.Remove(body);
        return body;
    }

    private static bool BeginsWith(string text, string title) => text.AsSpan().TrimStart("# ") is var words && words.StartsWith(title, StringComparison.Ordinal)
        && (words.Length == title.Length || words[title.Length] == '\n');

    private static bool StartsWith(ReadOnlySpan<char> text, string sign) => text.StartsWith(sign, StringComparison.OrdinalIgnoreCase);
}
