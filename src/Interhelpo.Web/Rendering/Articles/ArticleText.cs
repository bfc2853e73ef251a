using Interhelpo.Archive;
using Interhelpo.Store.Queries;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>A heading of an article, for its contents: the id it is reached by, and its level, 2 for a section, 3 for a part of one.</summary>
internal sealed record ContentsEntry(string Id, string Text, int Level, bool Made);

/// <summary>An article as a browser shows it.</summary>
internal sealed record RenderedArticle(string Body, string Notes)
{
    public string Html => Body + Notes;
}

/// <summary>The Markdown of an article, read: its headings, its marks, and its HTML once what the marks lead to is known.</summary>
internal sealed class ArticleText
{
    private readonly MarkdownDocument document;
    private readonly List<MarkInline> marks;

    private readonly string markdown;

    private ArticleText(string markdown, MarkdownDocument document)
    {
        this.markdown = markdown;
        this.document = document;
        Contents = [.. document.Descendants<HeadingBlock>().Select(new HeadingIds().Prepare)];
        marks = [.. document.Descendants<MarkInline>()];
    }

    public IReadOnlyList<ContentsEntry> Contents { get; }

    public IEnumerable<Mark> Marks => marks.Select(inline => inline.Mark);

    /// <summary>Reads any text. One that nests deeper than Markdig follows, as nobody writes, is read without its signs of Markdown, as the words they stand between.</summary>
    public static ArticleText Read(string markdown)
    {
        try
        {
            return new(markdown, Markdown.Parse(markdown, ArticleSyntax.Pipeline));
        }
        catch (ArgumentException)
        {
            return Plain(markdown);
        }
    }

    public RenderedArticle Render(NoteTargets targets)
    {
        try
        {
            return RenderNested(targets);
        }
        catch (ArgumentException)
        {
            return Plain(markdown).RenderNested(targets);
        }
    }

    /// <summary>Every sign of Markdown stands for itself.</summary>
    private static ArticleText Plain(string markdown)
    {
        var plain = string.Join('\n', markdown.Split('\n').Select(line => string.Concat(line.TrimStart().Select(letter => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? "\\" + letter : letter.ToString()))));
        return new(markdown, Markdown.Parse(plain, ArticleSyntax.Pipeline));
    }

    private RenderedArticle RenderNested(NoteTargets targets)
    {
        var notes = Number(targets);
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        ArticleSyntax.Pipeline.Setup(renderer);
        renderer.Render(document);
        return new(SafeHtml.Of(writer.ToString()), SafeHtml.Of(new NoteList(targets).Write(notes)));
    }

    private List<(Mark, int)> Number(NoteTargets targets)
    {
        var notes = new List<(Mark Mark, int Occurrences)>();
        var numbers = new Dictionary<Mark, int>();
        foreach (var inline in marks)
        {
            if (!numbers.TryGetValue(inline.Mark, out var number))
            {
                notes.Add((inline.Mark, 0));
                numbers.Add(inline.Mark, number = notes.Count);
            }

            notes[number - 1] = (inline.Mark, notes[number - 1].Occurrences + 1);
            (inline.Note, inline.Occurrence, inline.Found) = (number, notes[number - 1].Occurrences, targets.Hold(inline.Mark));
            if (inline is { Occurrence: 1, Mark: PassageMark passage }) inline.Matters = MatterMark.InOrder(targets.Matters[passage]);
        }

        return notes;
    }
}
