using System.Text;
using AngleSharp.Dom;

namespace Interhelpo.Import.Reading;

/// <summary>
/// Writes the text of an element as plain text: blocks are lines with an empty one between them, marked at their beginning as in Markdown: headings
/// <c>##</c>, list items <c>-</c> or their number, quotations <c>&gt;</c>, rows of tables <c>|</c>. The words are those of the page.
/// </summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul",
    };

    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();
    private string mark = "";
    private int? number; // of the last item, in a numbered list

    private readonly bool marked;

    private HtmlText(bool marked) => this.marked = marked;

    public static string Of(IElement element) => Write(element, marked: true);

    /// <summary>The words of an element on one line, without marks.</summary>
    public static string Words(IElement element) => Write(element, marked: false).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);

    private static string Write(IElement element, bool marked)
    {
        var writer = new HtmlText(marked);
        writer.Children(element);
        writer.EndBlock();
        return writer.text.ToString().TrimEnd();
    }

    private void Children(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText words) Append(words.Data);
            else if (child is IElement element) Element(element);
        }
    }

    private void Element(IElement element)
    {
        if (!blocks.Contains(element.LocalName))
        {
            if (element.LocalName == "br") EndLine();
            Children(element);
            return;
        }

        if (element.LocalName == "tr" && !IsLayout(element))
        {
            Row(element);
            return;
        }

        EndBlock();
        var (outer, outerNumber) = (mark, number);
        if (element.LocalName is "ol" or "ul") number = element.LocalName == "ol" ? 0 : null;
        mark = MarkOf(element) ?? outer;
        if (element.LocalName == "pre") Lines(element);
        else Children(element);
        EndBlock();
        mark = outer;
        if (element.LocalName is "ol" or "ul") number = outerNumber;
    }

    private string? MarkOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => new string('#', level - '0') + " ",
        "li" when number is not null => $"{++number}. ",
        "li" or "dd" => "- ",
        "blockquote" => "> ",
        _ => null,
    };

    private void Row(IElement row)
    {
        EndLine();
        line.Append("| ").AppendJoin(" | ", row.Children.Select(Words)).Append(" |");
        EndLine();
    }

    // Pages were once laid out with tables: a cell with blocks in it is no entry of a table.
    private static bool IsLayout(IElement row) => row.Children.Any(cell => cell.QuerySelector("p, div, ul, ol, table, h1, h2, h3, h4, blockquote") is not null);

    private void Lines(IElement preformatted)
    {
        foreach (var words in preformatted.TextContent.ReplaceLineEndings("\n").Split('\n'))
        {
            line.Append(words.TrimEnd());
            EndLine();
        }
    }

    // White space of the markup is one blank; no-break spaces are the author's own.
    private void Append(string words)
    {
        foreach (var letter in words)
        {
            if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else
            {
                line.Append(letter);
            }
        }
    }

    private void EndLine()
    {
        var words = line.ToString().Trim(' ');
        line.Clear();
        if (words.Length == 0) return;
        text.Append(marked ? mark : "").Append(words).Append('\n');
        // A mark begins its item only once; what follows in it stands by itself.
        if (mark is not "> ") mark = "";
    }

    private void EndBlock()
    {
        EndLine();
        if (text.Length > 1 && text[^2] != '\n') text.Append('\n');
    }
}
