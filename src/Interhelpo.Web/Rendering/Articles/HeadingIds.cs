using Interhelpo.Archive;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>Gives the headings of one article ids to be reached by, and those the archive made their sign.</summary>
internal sealed class HeadingIds
{
    // What the page around the article uses itself.
    private readonly HashSet<string> taken = ["main", "contents", "notes", "works", "links"];

    public ContentsEntry Prepare(HeadingBlock heading)
    {
        // The page's own heading is the title of the article: within the text they begin one lower.
        heading.Level = Math.Max(heading.Level, 2);
        var text = string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []).Trim();
        var made = heading.TryGetAttributes()?.Classes?.Contains("made") == true;
        var id = Slug.From(text, slug => !taken.Add(slug));

        var attributes = new HtmlAttributes { Id = id };
        if (made) attributes.AddClass("made");
        heading.SetAttributes(attributes);
        if (made) heading.Inline?.AppendChild(new MadeSignInline());
        return new(id, text, heading.Level, made);
    }
}
