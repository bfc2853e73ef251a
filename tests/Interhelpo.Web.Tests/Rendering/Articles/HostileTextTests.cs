using AngleSharp.Dom;
using CsCheck;
using Interhelpo.Archive;
using Interhelpo.Web.Rendering.Articles;

namespace Interhelpo.Web.Tests.Rendering.Articles;

/// <summary>Whatever was stored, nothing of it runs in a reader's browser.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Fragments =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "\"><b>", "' onmouseover='alert(1)", "</q></li></ol>",
        "[x](javascript:alert(1))", "![x](data:text/html,<script>)", "<javascript:alert(1)>", "[x]: javascript:alert(1)", "&lt;script&gt;", "&#60;script&#62;",
        "{onclick=alert(1)}", "{style=\"position:fixed\"}", "{.made onmouseover=alert(1)}", "## x {#main onclick=alert(1)}", "<style>*{display:none}</style>", "<!--", "-->",
        "[@mill#char=0,5]", "[@\"onclick=alert(1)#char=0,5]", "[@x, <img src=x onerror=alert(1)>]", "| a | b |\n|---|---|\n| <script> | x |", "`", "```\n", "\n", "\n\n", "> ", "- ", "\\", "[", "]", "*", "\0", "\uD800", "text",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]), Gen.String[Gen.Char, 0, 6]).Array[0, 12].Select(string.Concat);

    [Fact]
    public void Nothing_stored_becomes_live_html() => Hostile.Select(Hostile).Sample(
        (markdown, stored) =>
        {
            var targets = new NoteTargets(
                new Dictionary<PassageMark, NotedPassage> { [new("mill", 0, 5)] = new(stored, stored, stored) },
                new Dictionary<string, NotedWork> { ["x"] = new(stored, stored) });
            var page = Page.Read(ArticleText.Read(markdown + "[@mill#char=0,5] [@x, " + stored + "]").Render(targets).Html);
            Assert.All(page.Body!.QuerySelectorAll("*"), AssertHarmless);
        },
        iter: 3000);

    [Theory]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("*a ")]
    [InlineData("- ")]
    [InlineData("![")]
    public void What_nests_deeper_than_anybody_writes_is_shown_as_its_words(string opening)
    {
        var text = ArticleText.Read(string.Concat(Enumerable.Repeat(opening, 3000)) + "the mill <b>burnt</b>");
        var page = Page.Read(text.Render(new NoteTargets(new Dictionary<PassageMark, NotedPassage>(), new Dictionary<string, NotedWork>())).Html);

        Assert.EndsWith("the mill <b>burnt</b>", page.Body!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.All(page.Body.QuerySelectorAll("*"), AssertHarmless);
    }

    private static void AssertHarmless(IElement element)
    {
        Assert.DoesNotContain(element.LocalName, (string[])["script", "style", "img", "svg", "iframe", "object", "embed", "form", "input", "link", "meta", "base"]);
        Assert.All(element.Attributes, attribute =>
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.NotEqual("style", attribute.Name);
        });
        if (element.GetAttribute("href") is { } href) Assert.Matches("^(#|/|https?:|mailto:|[^:]*$)", href);
    }
}
