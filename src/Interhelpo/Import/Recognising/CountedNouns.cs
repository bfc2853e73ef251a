namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads what a number counts: the words from the token on up to the first plural (<c>radial streets</c>), a measure, or a people
/// (<c>37 Kyrgyz</c>); of one thing a noun in the singular. What follows (<c>forming a ring</c>, <c>who came</c>) is not counted.
/// </summary>
internal sealed class CountedNouns(CueWords cues, List<Token> tokens)
{
    private const int MostWords = 4;

    /// <summary>The first token of the unit and the one after it; null when nothing counted stands here.</summary>
    public (int First, int Next)? At(int position, decimal value)
    {
        if (IsPercentInTwo(position))
            return (position, position + 2);
        if (position < tokens.Count && tokens[position].Word.Cues.Has(Cue.Measures) && tokens[position].Before <= Gap.Blank)
            return (position, position + 1);
        var first = AfterPartitive(position);
        for (var next = first; next < tokens.Count && next < first + MostWords && IsOfPhrase(next); next++)
        {
            if (IsPlural(next))
                return (first, next + 1);
        }
        return SingleNoun(position, value);
    }

    private bool IsPercentInTwo(int position) =>
        position + 1 < tokens.Count && tokens[position].Is("per") && tokens[position + 1].Is("cent");

    /// <summary>300 of the workers: the workers are counted; a score of workers: so are they.</summary>
    private int AfterPartitive(int position)
    {
        if (position + 1 >= tokens.Count || !tokens[position].Is("of"))
            return position;
        if (tokens[position + 1].Is("the") || tokens[position + 1].Is("these") || tokens[position + 1].Is("its"))
            return position + 2;
        return position > 0 && tokens[position - 1].Has(Cue.Scales) ? position + 1 : position;
    }

    private bool IsOfPhrase(int position)
    {
        var token = tokens[position];
        if (token.Kind == TokenKind.Possessive)
            return true;
        return token.IsWord && !token.Word.Cues.Has(Cue.Stops) && !token.Word.Cues.Has(Cue.Months)
            && (token.Before == Gap.Blank || (token.Before == Gap.Line && !token.IsCapitalised));
    }

    private bool IsPlural(int position)
    {
        var word = tokens[position].Text;
        if (!LooksPlural(word) || (position + 1 < tokens.Count && tokens[position + 1].Kind == TokenKind.Possessive))
            return false;
        return !(cues.Has(Cue.Plurals, word) || cues.Has(Cue.PluralsBefore, word)) || !IsFollowedByPlural(position);
    }

    /// <summary>37 Kyrgyz families, 3 sports clubs: families and clubs are counted.</summary>
    private bool IsFollowedByPlural(int position) =>
        position + 1 < tokens.Count && IsOfPhrase(position + 1) && LooksPlural(tokens[position + 1].Text);

    private bool LooksPlural(string word) => cues.Has(Cue.Plurals, word)
        || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !cues.Has(Cue.NoPlurals, word));

    private (int First, int Next)? SingleNoun(int position, decimal value)
    {
        if (position >= tokens.Count || !IsOfPhrase(position))
            return null;
        var end = position;
        while (end < tokens.Count && end < position + MostWords && IsOfPhrase(end))
            end++;
        var ends = end >= tokens.Count || !tokens[end].IsWord || tokens[end].Word.Cues.Has(Cue.Stops);
        if (end == position + 1 && ends && tokens[position].Word.Cues.Has(Cue.Demonyms))
            return (position, end);
        return value == 1 && ends && end <= position + 2 && tokens.GetRange(position, end - position).TrueForAll(token => !token.IsCapitalised)
            ? (position, end)
            : null;
    }
}
