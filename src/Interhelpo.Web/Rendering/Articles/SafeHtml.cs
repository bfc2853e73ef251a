using Ganss.Xss;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>The last gate before a reader's browser: only what articles need gets through, whatever was stored.</summary>
internal static class SafeHtml
{
    private static readonly HtmlSanitizer Gate = Build();

    public static string Of(string html) => Gate.Sanitize(html);

    private static HtmlSanitizer Build() => new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "a", "blockquote", "br", "cite", "code", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "q",
            "section", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "aria-hidden", "aria-label", "aria-labelledby", "class", "href", "id", "lang", "role", "scope", "start", "tabindex", "title",
        },
        AllowedClasses = new HashSet<string>(StringComparer.Ordinal)
        {
            "agree", "back", "differ", "made", "made-sign", "mark", "matter-sign", "missing", "notes", "number", "scroll", "unseen",
        },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
    });
}
