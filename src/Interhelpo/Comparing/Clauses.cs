using System.Buffers;

namespace Interhelpo.Comparing;

/// <summary>The parts of a sentence, as far as its marks tell.</summary>
internal static class Clauses
{
    private static readonly SearchValues<char> marks = SearchValues.Create(",;:()–—");

    /// <summary>The part in which some words stand. A mark between digits parts nothing ("18,400").</summary>
    public static TextSpan Around(string text, TextSpan words)
    {
        var (start, end) = (words.Start, words.End);
        while (start > 0 && !IsMark(text, start - 1))
            start--;
        while (end < text.Length && !IsMark(text, end))
            end++;
        return new TextSpan(start, end);
    }

    private static bool IsMark(string text, int at) =>
        marks.Contains(text[at]) && !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));
}
