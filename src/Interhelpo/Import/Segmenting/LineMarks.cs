namespace Interhelpo.Import.Segmenting;

/// <summary>Marks at the beginning of a line that say what it is, as Markdown has them and the reader of pages writes them.</summary>
internal static class LineMarks
{
    public const char Heading = '#';
    public const char Quotation = '>';
    public const char TableRow = '|';

    public static bool Begin(string text, TextSpan line) => text[line.Start] is Heading or Quotation or TableRow;
}
