using System.Text;

namespace Interhelpo.Spelling;

/// <summary>White space as it does not count where words are held against each other: line ends, tabs, several blanks.</summary>
public static class WhiteSpace
{
    /// <summary>The words with one blank between them, whatever white space stood there.</summary>
    public static string Evened(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (IsEven(words)) return words.ToString();
        var evened = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (!char.IsWhiteSpace(letter)) evened.Append(letter);
            else if (evened[^1] != ' ') evened.Append(' ');
        }

        return evened.ToString();
    }

    /// <summary>How long <see cref="Evened"/> makes the words.</summary>
    public static int EvenedLength(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        var length = words.Length;
        for (var i = 1; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && char.IsWhiteSpace(words[i - 1])) length--;
        }

        return length;
    }

    private static bool IsEven(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && (words[i] != ' ' || words[i - 1] == ' ')) return false;
        }

        return true;
    }
}
