namespace Interhelpo.Import.Recognising;

/// <summary>Reads what is counted where it begins the clause that its number ends (<c>lůžek bylo dvaapadesát</c>, <c>детей тогда было 253</c>).</summary>
internal sealed class CountedBefore(List<Token> tokens, Func<int, decimal, (int First, int Next)?> unitAt)
{
    /// <summary>Between the noun and the verb, and between the verb and the number, stand so many words at most.</summary>
    private const int MostBetween = 3;

    /// <summary>The noun before the token where hedge and number begin, and the token after it; null when none is counted.</summary>
    public (int First, int Next)? At(int start, decimal value)
    {
        var verb = start - 1;
        if (verb < 1 || !tokens[verb].IsWord || !tokens[verb].Has(Cue.CountingVerbs))
            return null;
        var first = verb;
        while (first > 0 && tokens[first - 1].IsWord && tokens[first].Before <= Gap.Line && verb - first <= MostBetween)
            first--;
        // A conjunction may lead the clause; adverbs and pronouns may follow the noun.
        for (var position = first; position < Math.Min(first + 2, verb); position++)
        {
            if (unitAt(position, value) is { } unit && unit.First == position && unit.Next <= verb)
                return (position, position + 1);
        }

        return null;
    }
}
