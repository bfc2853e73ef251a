using System.Buffers;
using System.Globalization;
using System.Text;

namespace Interhelpo.Spelling;

/// <summary>A word of a text: where it stands, and how it folds. <see cref="Folded"/> holds ASCII letters and digits only and is never empty.</summary>
public sealed record Word(TextSpan Span, string Folded);

/// <summary>
/// The words of a text as index and query both see them: runs of letters, marks and digits. An apostrophe between letters belongs to its word
/// (<c>Intergel'po</c>), an English possessive ending does not (<c>Kyrgyzstan's</c> is <c>kyrgyzstan</c>); a hyphen parts two words.
/// </summary>
public static class Words
{
    private static readonly SearchValues<char> plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static IReadOnlyList<Word> In(string text) => [.. Each(text)];

    /// <summary>The same, folded one by one as they are asked for.</summary>
    public static IEnumerable<Word> Each(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var end = EndOfWord(text, position);
            if (end > position && Read(text, TextSpan.At(position, end - position)) is { } word)
                yield return word;
            position = Math.Max(end, position + 1);
        }
    }

    private static Word? Read(string text, TextSpan span)
    {
        var bare = new TextSpan(span.Start, span.End - PossessiveLength(span.In(text)));
        var folded = Folding.Fold(bare.In(text));
        if (folded.AsSpan().IndexOfAnyExcept(plain) >= 0)
            folded = string.Concat(folded.Where(char.IsAsciiLetterOrDigit));
        return folded.Length > 0 ? new Word(bare, folded) : null;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            var rune = RuneAt(text, end);
            if (!IsOfWord(rune) && !(end > start && IsInnerApostrophe(text, end, rune)))
                break;
            end += rune.Utf16SequenceLength;
        }
        return end;
    }

    private static bool IsInnerApostrophe(string text, int position, Rune rune) =>
        Folding.IsApostrophe(rune)
        && char.IsLetter(text[position - 1])
        && position + 1 < text.Length
        && Rune.IsLetter(RuneAt(text, position + 1));

    private static int PossessiveLength(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && Folding.IsApostrophe(RuneAt(word, word.Length - 2)) ? 2 : 0;

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Half of a surrogate pair reads as the replacement character: no letter, one unit long.</summary>
    private static Rune RuneAt(string text, int position) =>
        Rune.TryGetRuneAt(text, position, out var rune) ? rune : Rune.ReplacementChar;
}
