using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>The sign after a heading that no source has and the archive made.</summary>
internal sealed class MadeSignInline : LeafInline
{
    public const string Meaning = "Heading made by the archive";

    internal sealed class Renderer : HtmlObjectRenderer<MadeSignInline>
    {
        protected override void Write(HtmlRenderer renderer, MadeSignInline sign) =>
            renderer.Write($""" <span class="made-sign" role="img" title="{Meaning}" aria-label="{Meaning}">◇</span>""");
    }
}
