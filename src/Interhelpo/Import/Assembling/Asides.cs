using System.Buffers;
using System.Text;

namespace Interhelpo.Import.Assembling;

/// <summary>What stands in brackets or between two dashes, and is left out of a title.</summary>
internal static class Asides
{
    private static readonly SearchValues<char> marks = SearchValues.Create("([—–");

    public static string Without(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny(marks) < 0) return words.ToString();
        var rest = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (End(words, i) is { } end)
            {
                rest.Append(' ');
                i = end;
            }
            else
            {
                rest.Append(words[i]);
            }
        }

        return rest.ToString();
    }

    /// <summary>Whether a bracket opens that does not close.</summary>
    public static bool AreOpen(string words)
    {
        var depth = 0;
        foreach (var letter in words)
        {
            if (letter is '(' or '[') depth++;
            else if (letter is ')' or ']' && depth > 0) depth--;
        }

        return depth > 0;
    }

    private static int? End(ReadOnlySpan<char> words, int start) => words[start] switch
    {
        '(' => Close(words, start, '(', ')'),
        '[' => Close(words, start, '[', ']'),
        '—' or '–' when IsDash(words, start) => NextDash(words, start),
        _ => null,
    };

    private static int? Close(ReadOnlySpan<char> words, int start, char open, char close)
    {
        var depth = 0;
        for (var i = start; i < words.Length; i++)
        {
            if (words[i] == open) depth++;
            else if (words[i] == close && --depth == 0) return i;
        }

        return null;
    }

    private static int? NextDash(ReadOnlySpan<char> words, int start)
    {
        for (var i = start + 1; i < words.Length; i++)
        {
            if (words[i] is '—' or '–') return IsDash(words, i) ? i : null;
        }

        return null;
    }

    private static bool IsDash(ReadOnlySpan<char> words, int at) =>
        at > 0 && at + 1 < words.Length && char.IsWhiteSpace(words[at - 1]) && char.IsWhiteSpace(words[at + 1]);
}
