namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads what a number counts in a Slavic language: adjectives and the noun behind them (<c>24 paprskovitých ulic</c>, <c>1078 человек</c>), or a
/// measure. A verb behind a number counts nothing ("z nich 20 odešlo").
/// </summary>
internal sealed class InflectedNouns(CueWords cues, List<Token> tokens)
{
    private const int MostAdjectives = 3;
    private const int ShortestNoun = 3;
    private const int LongestEnding = 4;

    /// <summary>The first token of the unit and the one after it; null when nothing counted stands here.</summary>
    public (int First, int Next)? At(int position, decimal value)
    {
        if (position >= tokens.Count || tokens[position].Before > Gap.Line)
            return null;
        if (IsMeasure(position))
            return (position, position + 1);
        var noun = position;
        while (noun < position + MostAdjectives && IsOfPhrase(noun) && IsOfPhrase(noun + 1) && EndsIn(Cue.AdjectiveEndings, noun))
            noun++;
        if (value > 1 && value % 10 != 1 && EndsIn(Cue.SingularEndings, position))
            return null;
        return IsOfPhrase(noun) && tokens[noun].Span.Length >= ShortestNoun ? (position, noun + 1) : null;
    }

    /// <summary>K are crowns, k is a preposition.</summary>
    private bool IsMeasure(int position) =>
        tokens[position].Word.Cues.Has(Cue.Measures) && tokens[position].Before <= Gap.Blank && (tokens[position].IsCapitalised || !tokens[position].Has(Cue.Stops));

    private bool IsOfPhrase(int position) =>
        position < tokens.Count && tokens[position].IsWord && tokens[position].Before is Gap.Blank or Gap.Line
        && !tokens[position].Has(Cue.Stops) && !EndsIn(Cue.VerbEndings, position);

    private bool EndsIn(Cue section, int position)
    {
        var word = tokens[position].Text;
        for (var length = Math.Min(LongestEnding, word.Length - 2); length > 0; length--)
        {
            if (cues.HasPhrase(section, word.AsSpan(word.Length - length)))
                return true;
        }
        return false;
    }
}
