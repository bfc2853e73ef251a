namespace Interhelpo.Citations.Formats;

/// <summary>TeX cut at what stands outside its braces.</summary>
internal static class TexWords
{
    /// <summary>The words, at blanks and ties.</summary>
    public static IReadOnlyList<string> Words(string tex) => Split(tex, character => TexText.IsBlank(character) || character == '~');

    /// <summary>The parts between commas; empty ones left out.</summary>
    public static IReadOnlyList<string> Parts(string tex) => [.. Split(tex, character => character == ',').Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>The items of a list of BibTeX, between the words "and".</summary>
    public static IEnumerable<string> Items(string tex)
    {
        var item = new List<string>();
        foreach (var word in Split(tex, TexText.IsBlank))
        {
            if (word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                if (item.Count > 0)
                    yield return string.Join(' ', item);
                item.Clear();
            }
            else
            {
                item.Add(word);
            }
        }

        if (item.Count > 0)
            yield return string.Join(' ', item);
    }

    /// <summary>Whether one pair of braces holds it all.</summary>
    public static bool IsBraced(string tex)
    {
        if (tex.Length < 2 || tex[0] != '{' || tex[^1] != '}')
            return false;
        var depth = 0;
        for (var at = 0; at < tex.Length - 1; at++)
        {
            depth += Step(tex[at]);
            if (depth <= 0)
                return false;
        }

        return true;
    }

    private static List<string> Split(string tex, Func<char, bool> separates)
    {
        var pieces = new List<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at <= tex.Length; at++)
        {
            if (at == tex.Length || (depth <= 0 && separates(tex[at]) && (at == 0 || tex[at - 1] != '\\')))
            {
                if (at > start)
                    pieces.Add(tex[start..at]);
                start = at + 1;
            }
            else
            {
                depth += Step(tex[at]);
            }
        }

        return pieces;
    }

    private static int Step(char character) => character switch { '{' => 1, '}' => -1, _ => 0 };
}
