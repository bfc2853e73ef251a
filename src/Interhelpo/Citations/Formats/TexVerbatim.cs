using System.Text;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// Text that TeX takes as it is: an address, a DOI. Read are the escapes that people put there all the same; written is the text with
/// what would break the file (braces, backslashes, blanks) percent-encoded.
/// </summary>
internal static class TexVerbatim
{
    public static string Read(string raw)
    {
        var tex = Link(raw) ?? raw;
        if (TexWords.IsBraced(tex))
            tex = tex[1..^1];
        tex = tex.Replace(@"{\_}", "_", StringComparison.Ordinal).Replace(@"{\textunderscore}", "_", StringComparison.Ordinal).Replace(@"\textasciitilde", "~", StringComparison.Ordinal)
            .Replace(@"{\~{}}", "~", StringComparison.Ordinal).Replace(@"\~{}", "~", StringComparison.Ordinal).Replace(@"{\%}", "%", StringComparison.Ordinal);
        var read = new StringBuilder(tex.Length);
        for (var at = 0; at < tex.Length; at++)
        {
            var escapes = tex[at] == '\\' && at + 1 < tex.Length && tex[at + 1] is '_' or '%' or '&' or '#' or '$' or '~' or '{' or '}';
            if (!escapes)
                read.Append(TexText.IsBlank(tex[at]) ? ' ' : tex[at]);
        }

        return read.ToString().Trim(' ');
    }

    /// <summary>The address in <c>\url{…}</c>; null where there is none.</summary>
    public static string? Link(string tex)
    {
        var start = tex.IndexOf(@"\url{", StringComparison.Ordinal);
        if (start < 0)
            return null;
        var end = tex.IndexOf('}', start);
        return end < 0 ? tex[(start + 5)..] : tex[(start + 5)..end];
    }

    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var character in text)
            written.Append(character is '{' or '}' or '\\' or ' ' || char.IsControl(character) ? Uri.HexEscape(character) : character.ToString());
        return written.ToString();
    }
}
