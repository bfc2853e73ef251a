namespace Interhelpo.Import.Recognising;

/// <summary>Reads what a number counts in German: the words up to the first with a capital (<c>24 neue Straßen</c>), or a measure.</summary>
internal sealed class CapitalNouns(CueWords cues, List<Token> tokens)
{
    private const int MostAdjectives = 3;

    /// <summary>The first token of the unit and the one after it; null when nothing counted stands here.</summary>
    public (int First, int Next)? At(int position, decimal value)
    {
        if (position < tokens.Count && tokens[position].Word.Cues.Has(Cue.Measures) && tokens[position].Before <= Gap.Blank)
            return (position, position + 1);
        for (var noun = position; noun <= position + MostAdjectives && noun < tokens.Count; noun++)
        {
            if (!tokens[noun].IsWord || tokens[noun].Before is not (Gap.Blank or Gap.Line) || cues.Has(Cue.Stops, tokens[noun].Text) || tokens[noun].Has(Cue.Months))
                return null;
            if (tokens[noun].IsCapitalised)
                return (position, noun + 1);
        }
        return null;
    }
}
