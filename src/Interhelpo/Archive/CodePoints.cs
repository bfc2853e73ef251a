namespace Interhelpo.Archive;

/// <summary>
/// Turns positions of a .NET string (UTF-16 units) into Unicode code points and back: the two differ wherever a character
/// outside the Basic Multilingual Plane stands before.
/// </summary>
public sealed class CodePoints
{
    private readonly int[] pairs;

    public CodePoints(string text)
    {
        pairs = [.. Pairs(text)];
        Count = text.Length - pairs.Length;
    }

    /// <summary>How many code points the text has. A lone surrogate counts as one.</summary>
    public int Count { get; }

    public int FromUtf16(int position)
    {
        var before = Array.BinarySearch(pairs, position);
        return position - (before < 0 ? ~before : before);
    }

    public int ToUtf16(int codePoint)
    {
        var (low, high) = (0, pairs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }

        return codePoint + low;
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uDBFF') : -1;
        return found < 0 ? -1 : from + found;
    }

    private static IEnumerable<int> Pairs(string text)
    {
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) yield return i++;
        }
    }
}
