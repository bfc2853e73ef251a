namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Rows of a table, a line each: between bars, as Markdown has them and the reader of pages writes them, or in columns parted by tabs or by wide
/// blanks. A single line in columns is no table.
/// </summary>
internal static class TableRows
{
    // Longer lines are prose into which a tab has strayed.
    private const int Longest = 300;
    private const string WideBlank = "   ";

    public static bool IsRow(string text, IReadOnlyList<TextSpan> blocks, int i) =>
        text[blocks[i].Start] == LineMarks.TableRow
        || (HasColumns(text, blocks[i]) && ((i > 0 && HasColumns(text, blocks[i - 1])) || (i + 1 < blocks.Count && HasColumns(text, blocks[i + 1]))));

    public static bool HasColumns(string text, TextSpan line)
    {
        if (line.Length > Longest) return false;
        var words = text.AsSpan(line.Start, line.Length);
        if (words.Contains('\t')) return true;
        var wide = words.IndexOf(WideBlank, StringComparison.Ordinal);
        return wide > 0 && words[wide - 1] is not ('.' or ':' or '!' or '?');
    }

    /// <summary>The words of each cell; none for the rule under a heading.</summary>
    public static IReadOnlyList<string> Cells(string row)
    {
        if (row[0] != LineMarks.TableRow) return [.. (row.Contains('\t', StringComparison.Ordinal) ? row.Split('\t') : row.Split(WideBlank, StringSplitOptions.RemoveEmptyEntries)).Select(cell => cell.Trim())];
        return row.Trim('|', '-', ':', ' ').Length == 0 ? [] : [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
    }
}
