using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>Writes a table with its headers scoped, columns of numbers as such, and room to scroll on a narrow screen.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var numbers = NumberColumns(rows.FindAll(row => !row.IsHeader));

        renderer.EnsureLine();
        renderer.WriteLine("""<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>""");
        WriteRows(renderer, "thead", rows.FindAll(row => row.IsHeader), numbers);
        WriteRows(renderer, "tbody", rows.FindAll(row => !row.IsHeader), numbers);
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string group, List<TableRow> rows, HashSet<int> numbers)
    {
        if (rows.Count == 0) return;

        renderer.Write($"<{group}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var column = 0; column < row.Count; column++) WriteCell(renderer, (TableCell)row[column], row.IsHeader, column, numbers.Contains(column));
            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{group}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool header, int column, bool number)
    {
        var tag = header || column == 0 ? "th" : "td";
        var scope = header ? " scope=\"col\"" : column == 0 ? " scope=\"row\"" : "";
        renderer.Write($"<{tag}{scope}{(number ? " class=\"number\"" : "")}>");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write($"</{tag}>");
    }

    private static HashSet<int> NumberColumns(List<TableRow> body)
    {
        var columns = body.Count == 0 ? 0 : body.Max(row => row.Count);
        return [.. Enumerable.Range(0, columns).Where(column => body.TrueForAll(row => column >= row.Count || IsNumber((TableCell)row[column])))];
    }

    private static bool IsNumber(TableCell cell)
    {
        var text = string.Concat(cell.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Trim();
        return text.Length == 0 || (char.IsAsciiDigit(text[0]) && text.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or ' ' or '%'));
    }
}
