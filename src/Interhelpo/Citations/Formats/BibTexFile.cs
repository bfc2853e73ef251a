using System.Text;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// The entries of a BibTeX file, as far as they can be made out. Macros (<c>@string</c>) are put in and values joined at <c>#</c>; one that
/// is not defined, as those of the months, stands for its name. What stands between entries, comments and preambles are passed over. Nothing is refused: an entry left open ends where the next one begins
/// a line, a missing comma or key is done without.
/// </summary>
internal sealed class BibTexFile
{
    /// <summary>A macro stands for a name or a title. Longer ones are cut: macros made of macros could else grow without end.</summary>
    private const int LongestMacro = 1000;

    private readonly string text;
    private readonly Dictionary<string, string> macros = new(StringComparer.OrdinalIgnoreCase);

    private int at;

    private BibTexFile(string text) => this.text = text;

    public static IReadOnlyList<BibTexEntry> Read(string text)
    {
        var file = new BibTexFile(text);
        var entries = new List<BibTexEntry>();
        while (file.FindEntry())
        {
            if (file.Entry() is { } entry)
                entries.Add(entry);
        }

        return entries;
    }

    /// <summary>Whether an entry opens at this place: <c>@type{</c> or <c>@type(</c>.</summary>
    public static bool OpensAt(string text, int at)
    {
        var word = at + 1;
        while (word < text.Length && char.IsAsciiLetter(text[word]))
            word++;
        var open = word;
        while (open < text.Length && IsBlank(text[open]))
            open++;
        return at < text.Length && text[at] == '@' && word > at + 1 && open < text.Length && text[open] is '{' or '(';
    }

    private bool FindEntry()
    {
        while (at < text.Length && !OpensAt(text, at))
            at++;
        return at < text.Length;
    }

    private BibTexEntry? Entry()
    {
        at++;
        var type = Word(char.IsAsciiLetter).ToLowerInvariant();
        SkipBlank();
        if (type is "comment" or "preamble")
        {
            Group(text[at] == '(' ? ')' : '}');
            return null;
        }

        var close = text[at++] == '(' ? ')' : '}';
        var key = type == "string" ? null : Key(close);
        var fields = Fields(close);
        if (type != "string")
            return new BibTexEntry(type, key, fields);
        foreach (var (name, value) in fields)
            macros[name] = value.Length > LongestMacro ? value[..LongestMacro] : value;
        return null;
    }

    /// <summary>What stands before the first comma, unless it is the first field already.</summary>
    private string? Key(char close)
    {
        SkipBlank();
        var start = at;
        while (at < text.Length && text[at] != ',' && text[at] != close && text[at] is not ('=' or '{' or '"' or '\n'))
            at++;
        var end = at;
        SkipBlank();
        if (at < text.Length && text[at] is '=' or '{' or '"')
        {
            at = start;
            return null;
        }

        at = end;
        var key = text[start..end].Trim();
        return key.Length == 0 ? null : key;
    }

    private OrderedDictionary<string, string> Fields(char close)
    {
        var fields = new OrderedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (at < text.Length)
        {
            if (IsBlank(text[at]) || text[at] == ',')
            {
                at++;
                continue;
            }

            if (text[at] == close || NextEntryBeginsHere())
            {
                at += text[at] == close ? 1 : 0;
                break;
            }

            var name = Word(IsName);
            SkipBlank();
            if (name.Length > 0 && at < text.Length && text[at] == '=')
            {
                at++;
                // Of a field given twice BibTeX keeps the first.
                fields.TryAdd(name.ToLowerInvariant(), Value(close));
            }
            else if (name.Length == 0 && !NextEntryBeginsHere())
            {
                at++;
            }
        }

        return fields;
    }

    private string Value(char close)
    {
        var value = new StringBuilder();
        do
        {
            SkipBlank();
            if (at >= text.Length || NextEntryBeginsHere())
                break;
            if (text[at] == '{')
                value.Append(Group('}'));
            else if (text[at] == '"')
                value.Append(Group('"'));
            else
                value.Append(Word(character => IsName(character) && character != close) is var word && macros.TryGetValue(word, out var meant) ? meant : word);
            SkipBlank();
        }
        while (at < text.Length && text[at] == '#' && ++at > 0);
        return value.ToString();
    }

    /// <summary>From the opening mark here to its closing one, which is outside inner braces; or as far as the entry goes.</summary>
    private string Group(char close)
    {
        var start = ++at;
        for (var depth = 0; at < text.Length && !NextEntryBeginsHere(); at++)
        {
            if (depth == 0 && text[at] == close)
                return text[start..at++];
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0)
                return text[start..at];
        }

        return text[start..at].TrimEnd();
    }

    private string Word(Func<char, bool> belongs)
    {
        var start = at;
        while (at < text.Length && belongs(text[at]))
            at++;
        return text[start..at];
    }

    private void SkipBlank()
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
    }

    /// <summary>An opening at the beginning of a line is never part of a value: else one brace too many would swallow the rest of the file.</summary>
    private bool NextEntryBeginsHere() => at > 0 && text[at] == '@' && text[at - 1] is '\n' or '\r' && OpensAt(text, at);

    private static bool IsName(char character) => !IsBlank(character) && character is not ('=' or ',' or '{' or '}' or '"' or '#' or '@');

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';
}
