using System.Text;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// Plain text as TeX writes it in a bibliography, and back. Read are accents, the usual symbols, dashes, quotes and ties; other commands
/// are dropped and their arguments kept. Written are Unicode and, for the characters that mean something to TeX, commands whose braces
/// balance.
/// </summary>
internal static class TexText
{
    public static string Read(string tex)
    {
        var read = new StringBuilder(tex.Length);
        var accents = new Stack<string>();
        var inMath = false;
        for (var at = 0; at < tex.Length;)
        {
            var character = tex[at];
            if (character == '\\')
            {
                at = Command(tex, at + 1, accents, read);
            }
            else if (character is '{' or '}')
            {
                at++;
            }
            else if (character == '$')
            {
                inMath = !inMath;
                at++;
            }
            else if (inMath && character is '_' or '^' or ' ')
            {
                at++;
            }
            else if (accents.Count > 0 && IsBlank(character))
            {
                at++;
            }
            else
            {
                var (sign, length) = Sign(tex, at);
                Append(read, sign, accents);
                at += length;
            }
        }

        return Collapsed(read);
    }

    public static string Write(string text)
    {
        var tex = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // Two of these would be read as one other sign.
            if (tex.Length > 0 && character is '-' or '\'' or '`' && tex[^1] == character)
                tex.Append("{}");
            tex.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '#' or '_' or '$' => $@"\{character}",
                _ when char.IsControl(character) => " ",
                _ => character.ToString(),
            });
        }

        return tex.ToString();
    }

    public static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';

    /// <summary>A command, from behind its backslash; answers where what follows it begins.</summary>
    private static int Command(string tex, int at, Stack<string> accents, StringBuilder read)
    {
        var end = at;
        while (end < tex.Length && char.IsAsciiLetter(tex[end]))
            end++;
        var isWord = end > at;
        end = isWord ? end : Math.Min(at + 1, tex.Length);
        var name = tex[at..end];
        if (TexAccents.IsAccent(name))
        {
            if (end + 1 < tex.Length && tex[end] == '{' && tex[end + 1] == '}')
                Append(read, name, accents);
            else
                accents.Push(name);
        }
        else if (TexSymbols.Of(name) is { } symbol)
        {
            Append(read, symbol, accents);
        }

        // TeX drops the blanks behind a command that is a word.
        while (isWord && end < tex.Length && IsBlank(tex[end]))
            end++;
        return end;
    }

    private static (string Sign, int Length) Sign(string tex, int at)
    {
        if (IsBlank(tex[at]) || tex[at] == '~')
            return (" ", 1);
        if (char.IsHighSurrogate(tex[at]) && at + 1 < tex.Length && char.IsLowSurrogate(tex[at + 1]))
            return (tex.Substring(at, 2), 2);
        var dashes = 0;
        while (at + dashes < tex.Length && tex[at + dashes] == tex[at] && dashes < 3)
            dashes++;
        return (tex[at], dashes) switch
        {
            ('-', 3) => ("—", 3),
            ('-', 2) => ("–", 2),
            ('`', > 1) => ("“", 2),
            ('\'', > 1) => ("”", 2),
            _ => (tex[at].ToString(), 1),
        };
    }

    private static void Append(StringBuilder read, string sign, Stack<string> accents)
    {
        // Under an accent the dotless i is an i.
        if (accents.Count > 0)
            sign = sign switch { "ı" => "i", "ȷ" => "j", _ => sign };
        while (accents.TryPop(out var accent))
            sign = TexAccents.Over(sign, accent);
        read.Append(sign);
    }

    /// <summary>Blanks at the ends and all but one of several are the layout of the file. A no-break space is the author's.</summary>
    private static string Collapsed(StringBuilder read)
    {
        var text = new StringBuilder(read.Length);
        foreach (var character in read.ToString())
        {
            if (character != ' ' || (text.Length > 0 && text[^1] != ' '))
                text.Append(character);
        }

        return text.ToString().TrimEnd(' ');
    }
}
