using System.Buffers;
using System.Text;

namespace Interhelpo.Import.Assembling;

/// <summary>Puts words of a source into Markdown so that they come out as they are: nothing in them is taken for markup.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> special = SearchValues.Create("\\`*_{}[]<>#|~$^=@&!+\n\r\t");

    public static string Escape(string words)
    {
        var rest = words.AsSpan();
        if (!rest.ContainsAny(special)) return AtLineStart(words);
        var escaped = new StringBuilder(words.Length + 8);
        for (var at = rest.IndexOfAny(special); at >= 0; at = rest.IndexOfAny(special))
        {
            escaped.Append(rest[..at]);
            if (rest[at] is '\n' or '\r' or '\t') escaped.Append(' ');
            else escaped.Append('\\').Append(rest[at]);
            rest = rest[(at + 1)..];
        }

        return AtLineStart(escaped.Append(rest).ToString());
    }

    // "1923. …", "- …": only at the start of a line are these marks.
    private static string AtLineStart(string words)
    {
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits])) digits++;
        if (digits < words.Length && words[digits] is '.' or ')' && digits > 0) return words.Insert(digits, "\\");
        return words.Length > 0 && words[0] is '-' or ':' ? "\\" + words : words;
    }
}
