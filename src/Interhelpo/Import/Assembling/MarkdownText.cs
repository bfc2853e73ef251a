using System.Text;

namespace Interhelpo.Import.Assembling;

/// <summary>Puts words of a source into Markdown so that they come out as they are: nothing in them is taken for markup.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~$^=@&!+";

    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var letter in words)
        {
            if (letter is '\n' or '\r' or '\t') escaped.Append(' ');
            else if (Special.Contains(letter, StringComparison.Ordinal)) escaped.Append('\\').Append(letter);
            else escaped.Append(letter);
        }

        return AtLineStart(escaped.ToString());
    }

    // "1923. …", "- …": only at the start of a line are these marks.
    private static string AtLineStart(string words)
    {
        var digits = words.TakeWhile(char.IsAsciiDigit).Count();
        if (digits < words.Length && words[digits] is '.' or ')' && digits > 0) return words.Insert(digits, "\\");
        return words.Length > 0 && words[0] is '-' or ':' ? "\\" + words : words;
    }
}
