namespace Interhelpo.Import.Recognising;

/// <summary>Asks whether some tokens are a phrase of the cue words, as <c>more than</c> is one of the hedges.</summary>
internal sealed class TokenPhrases(CueWords cues, List<Token> tokens)
{
    private const int LongestPhrase = 64;

    /// <summary>The value given to the phrase of so many tokens, empty when it has none; null when it is no phrase of the section.</summary>
    public string? Value(Cue section, int start, int length)
    {
        if (start < 0 || start + length > tokens.Count)
            return null;
        Span<char> phrase = stackalloc char[LongestPhrase];
        var written = 0;
        for (var position = start; position < start + length; position++)
        {
            var word = tokens[position].Text;
            if ((position > start && tokens[position].Before > Gap.Line) || written + word.Length + 1 > phrase.Length)
                return null;
            if (written > 0 && !tokens[position].IsMark('.'))
                phrase[written++] = ' ';
            word.CopyTo(phrase[written..]);
            written += word.Length;
        }
        var next = start + length;
        return next < tokens.Count && tokens[next].Before > Gap.Line ? null : cues.Value(section, phrase[..written]);
    }
}
