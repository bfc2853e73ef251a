namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads what befell people as what counts them, where no noun does: behind the number (<c>three were drowned</c>, <c>vierzehn kamen um</c>), or before it, at the end of
/// its clause (<c>zahynulo sedmnáct</c>, <c>погибло шестеро</c>).
/// </summary>
internal sealed class CountedFates(CueWords cues, List<Token> tokens)
{
    private const int Longest = 3;

    private readonly TokenPhrases phrases = new(cues, tokens);

    /// <summary>The words from the token on that say what befell them, and the token after these.</summary>
    public (int First, int Next)? Behind(int next)
    {
        for (var length = Longest; length > 0; length--)
        {
            if (phrases.Value(Cue.Fates, next, length) is not null)
                return (next, next + length);
        }

        return null;
    }

    /// <summary>The words that end before the token where hedge and number begin.</summary>
    public (int First, int Next)? Before(int start)
    {
        for (var length = Longest; length > 0; length--)
        {
            if (start >= length && tokens[start].Before <= Gap.Line && phrases.Value(Cue.Fates, start - length, length) is not null)
                return (start - length, start);
        }

        return null;
    }
}
