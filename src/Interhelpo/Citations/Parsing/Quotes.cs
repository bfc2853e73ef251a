namespace Interhelpo.Citations.Parsing;

/// <summary>Pairs quotation marks. Straight marks open or close by what stands beside them, so that a quoted title may hold another quotation.</summary>
internal static class Quotes
{
    /// <summary>A title longer than this is a mark that was never closed.</summary>
    private const int LongestTitle = 700;

    public static bool IsOpening(string text, int at)
    {
        if (text[at] is '“' or '„' or '«' or '‟')
            return true;
        if (text[at] is not '"')
            return false;
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (char.IsWhiteSpace(after) || after is '.' or ',' or ';' or ':' or ')' or ']' or '?' or '!')
            return after == '.' && char.IsWhiteSpace(before) && at + 2 < text.Length && text[at + 2] == '.';
        return BeginsWord(before) || (before is '\'' or '‘' && (at < 2 || BeginsWord(text[at - 2])));
    }

    private static bool BeginsWord(char before) => char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or '{';

    /// <summary>Where the quotation that opens at <paramref name="open"/> closes (the position of its closing mark); -1 when it never does.</summary>
    public static int Close(string text, int open)
    {
        var depth = 0;
        var fallback = -1;
        var limit = Math.Min(text.Length, open + LongestTitle);
        for (var at = open; at < limit; at++)
        {
            if (!IsMark(text[at]))
                continue;
            if (at == open || (IsOpening(text, at) && SameKind(text[open], text[at])))
            {
                depth++;
                continue;
            }

            if (!Closes(text[open], text[at]))
                continue;
            if (fallback < 0 && EndsTitle(text, at))
                fallback = at;
            if (--depth == 0)
                return at;
        }

        return fallback;
    }

    private static bool IsMark(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»' or '‟';

    private static bool SameKind(char open, char other) => open == '"' ? other == '"' : other != '"';

    private static bool Closes(char open, char mark) => open switch
    {
        '"' => mark == '"',
        '«' => mark == '»',
        '„' => mark is '“' or '”',
        _ => mark is '”' or '"',
    };

    /// <summary>A closing mark with the end of a title after it: a stop, a comma, a bracket.</summary>
    private static bool EndsTitle(string text, int at) =>
        at + 1 >= text.Length || text[at + 1] is '.' or ',' || (at + 2 < text.Length && text[at + 1] is ' ' && text[at + 2] is '(' or '[');
}
