using System.Collections.Frozen;
using System.Text;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Tells the language of a text, a paragraph is enough, by its commonest small words and by the letters that few languages have.
/// Knows those whose dates are read, and some neighbours only so as not to take them for one of these. When unsure it says so.
/// </summary>
public static class LanguageOf
{
    /// <summary>The BCP 47 tag of a text whose language could not be told.</summary>
    public const string Unknown = "und";

    // Enough to tell; a book's first pages speak its language.
    private const int Sample = 20_000;

    // Of a language's own prose small words and letters of its own make a third and more.
    private const int LeastShare = 12;
    private const int LongestSmallWord = 10;

    private static readonly FrozenDictionary<string, LanguageSet>.AlternateLookup<ReadOnlySpan<char>> bySpan = SmallWords.ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>A BCP 47 tag; <see cref="Unknown"/> when too little speaks for one language, or as much for another.</returns>
    public static string Text(ReadOnlySpan<char> text)
    {
        Span<int> scores = stackalloc int[SmallWords.Languages.Count];
        var words = Count(text[..Math.Min(text.Length, Sample)], scores);
        var (best, second) = (0, -1);
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                (best, second) = (i, best);
            else if (second < 0 || scores[i] > scores[second])
                second = i;
        }
        // As much for a neighbour says only that they are neighbours.
        var isClear = scores[best] > scores[second] || (scores[best] > 0 && SmallWords.Languages[second].Tag == Unknown);
        return isClear && scores[best] * LeastShare >= words ? SmallWords.Languages[best].Tag : Unknown;
    }

    /// <summary>The language that the prose of a document is told in: its references and notices may be in any other.</summary>
    /// <returns>As <see cref="Text"/>.</returns>
    public static string ProseOf(Segmented document)
    {
        var prose = new StringBuilder();
        foreach (var sentence in document.Sentences.TakeWhile(_ => prose.Length < Sample))
            prose.Append(document.Text, sentence.Span.Start, sentence.Span.Length).Append(' ');
        var language = Text(prose.ToString());
        return language == Unknown ? Text(document.Text) : language;
    }

    private static int Count(ReadOnlySpan<char> text, Span<int> scores)
    {
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            // A word speaks for the languages that have all its letters.
            var letters = LanguageSet.All;
            for (; at < text.Length && char.IsLetter(text[at]); at++)
            {
                if (!char.IsAscii(text[at]) && OwnLetters.Of(text[at]) is not LanguageSet.None and var own)
                    letters &= own;
            }
            words++;
            Add(letters is LanguageSet.All ? LanguageSet.None : letters, scores);
            if (at - start <= LongestSmallWord && bySpan.TryGetValue(text[start..at], out var languages))
                Add(languages, scores);
        }
        return words;
    }

    private static void Add(LanguageSet languages, Span<int> scores)
    {
        for (var i = 0; i < scores.Length && languages is not LanguageSet.None; i++)
        {
            if ((languages & (LanguageSet)(1 << i)) is not LanguageSet.None)
                scores[i]++;
        }
    }
}
