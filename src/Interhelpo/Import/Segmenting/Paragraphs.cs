namespace Interhelpo.Import.Segmenting;

/// <summary>Divides a long run of sentences without line breaks into paragraphs, where what they are about changes.</summary>
internal static class Paragraphs
{
    // A text this long in one line was flattened; a shorter one may have been meant as one paragraph.
    private const int Flattened = 2000;
    private const int FewestSentences = 6;

    public static bool AreLost(TextSpan prose, int sentences) => prose.Length >= Flattened && sentences >= FewestSentences;

    /// <summary>For each sentence, whether a new paragraph begins with it.</summary>
    public static bool[] Begin(string text, IReadOnlyList<TextSpan> sentences)
    {
        var themes = sentences.Select(sentence => Themes.Of(text.AsSpan(sentence.Start, sentence.Length))).ToArray();
        var begins = new bool[sentences.Count];
        int? current = null;
        for (var i = 0; i < begins.Length; i++)
        {
            // The first sentence says what all is about and stands for itself.
            begins[i] = i <= 1 || (themes[i] is { } theme && theme != current);
            current = themes[i] ?? current;
        }

        return begins;
    }
}
