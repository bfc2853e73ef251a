namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads a pronoun as what is counted: behind its number (<c>nineteen of them</c>, <c>37 von ihnen</c>), or before it (<c>bylo jich devatenáct</c>,
/// <c>их было пятьдесят три</c>, <c>es waren ihrer zwölf</c>). Which they are the sentences before tell.
/// </summary>
internal sealed class CountedPronouns(CueWords cues, List<Token> tokens)
{
    private const int MostBetween = 1;
    private const int MostBeforeVerb = 3;
    private const int LongestVerbEnding = 4;

    private readonly TokenPhrases phrases = new(cues, tokens);

    /// <summary>The pronoun of the phrase that begins at the token, and the token after it.</summary>
    public (int First, int Next)? Behind(int next) =>
        next + 1 < tokens.Count && tokens[next].Word.Cues.BeginsPhraseOf(Cue.PronounsBehind) && phrases.Value(Cue.PronounsBehind, next, 2) is not null ? (next + 1, next + 2) : null;

    /// <summary>The pronoun before the token where hedge and number begin, and whether it rules out a noun behind them ("jich padesát pěšky").</summary>
    public (int Position, bool RulesOutNouns)? Before(int start)
    {
        for (var position = start - 1; position >= 0 && position >= start - 1 - MostBetween && tokens[position].IsWord && tokens[position + 1].Before <= Gap.Line; position--)
        {
            if (tokens[position].Has(Cue.PronounsBefore))
                return HasItsVerb(position, start) ? (position, position == start - 1 && cues.Value(Cue.PronounsBefore, tokens[position].Text) == "alone") : null;
        }
        return null;
    }

    /// <summary>Whether the clause or the bracket goes on or ends behind the number; 19. is a day or an ordinal, 19/2 something else.</summary>
    public bool IsWhole(int first, int next)
    {
        if (next >= tokens.Count || tokens[next].Before > Gap.None)
            return true;
        if (tokens[next].IsMark('.'))
            return !tokens[first].IsNumber || next + 1 >= tokens.Count || tokens[next + 1].Before == Gap.Paragraph || tokens[next + 1].IsCapitalised;
        return tokens[next].Text is "," or ";" or ":" or ")" or "!" or "?";
    }

    /// <summary>A verb in the neuter, where the language has one for counted subjects, between pronoun and number or before both.</summary>
    private bool HasItsVerb(int pronoun, int start)
    {
        var isApart = pronoun < start - 1;
        if (isApart && !tokens[start - 1].Has(Cue.BetweenPronounAndNumber))
            return IsVerb(start - 1);
        if (cues[Cue.SubjectVerbEndings].Count == 0)
            return true;
        for (var position = pronoun - 1; position >= 0 && position >= pronoun - MostBeforeVerb && tokens[position].IsWord; position--)
        {
            if (IsVerb(position))
                return true;
        }
        return false;
    }

    private bool IsVerb(int position)
    {
        var word = tokens[position].Text.AsSpan();
        for (var length = 2; length <= LongestVerbEnding && length < word.Length - 1; length++)
        {
            if (cues.HasPhrase(Cue.SubjectVerbEndings, word[^length..]))
                return true;
        }
        return false;
    }
}
