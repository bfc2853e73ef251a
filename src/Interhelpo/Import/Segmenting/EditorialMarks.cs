using System.Collections.Frozen;
using System.Text;

namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Marks in square brackets that editors of encyclopaedias leave in prose: the numbers of notes (<c>[1]</c>, <c>[a]</c>, <c>[note 2]</c>) and
/// complaints (<c>[citation needed]</c>, <c>[zdroj?]</c>). They stand in the passage, but are no words of the statement.
/// </summary>
internal static class EditorialMarks
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings = new[]
    {
        "citation", "note", "nb", "edit", "clarification", "dubious", "verification", "verify", "when", "who", "which", "where", "why", "failed", "better", "full", "page", "original", "according",
        "zdroj", "zdroj?", "pozn", "kdy", "kdo", "kde", "chybí", "ověřit", "editovat", "upravit", "chýba", "kedy",
        "источник", "прим", "уточнить", "когда", "кто", "где", "править", "джерело", "прим", "коли", "anm", "wer", "wann", "bearbeiten", "quelle",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How long the mark is that begins here; 0 when none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '[') return 0;
        var close = text.Slice(at, Math.Min(Longest, text.Length - at)).IndexOf(']');
        return close > 1 && IsMark(text.Slice(at + 1, close - 1)) ? close + 1 : 0;
    }

    /// <summary>The words without marks and the blanks before them.</summary>
    public static string Without(string words)
    {
        if (!words.Contains('[', StringComparison.Ordinal)) return words;
        var rest = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var length = LengthAt(words, at);
            if (length == 0)
            {
                rest.Append(words[at]);
                continue;
            }

            while (rest.Length > 0 && rest[^1] == ' ' && (at + length >= words.Length || words[at + length] is ' ' or '.' or ',' or ';')) rest.Length--;
            at += length - 1;
        }

        return rest.ToString();
    }

    // "[1]", "[12]", "[a]"; a longer word must be one that editors use: "[sic]" and "[of the mill]" belong to the text.
    private static bool IsMark(ReadOnlySpan<char> inner)
    {
        if (inner.Length <= 3 && inner.IndexOfAnyExceptInRange('0', '9') < 0) return true;
        if (inner.Length == 1) return char.IsLetter(inner[0]);
        var end = inner.IndexOfAny(" .?–");
        return beginnings.Contains(end < 0 ? inner : inner[..end]);
    }
}
