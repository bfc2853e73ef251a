using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads how a number is hedged: before it (<c>more than</c>, <c>knapp</c>), behind it (<c>or so</c>, <c>с лишним</c>), before round numbers
/// only (<c>an die 300</c>), and before a number that is the subject (<c>zahynulo na sto lidí</c>, but not <c>rozdělili na sto dílů</c>).
/// </summary>
internal sealed class QuantityHedges(CueWords cues, List<Token> tokens)
{
    private const int Longest = 4;
    private const int LongestBehind = 3;
    private const int LeastRound = 20;
    private const int MostBeforeSubject = 3;

    private readonly TokenPhrases phrases = new(cues, tokens);

    /// <summary>The hedge before the token and where it begins; null when none stands there.</summary>
    public (QuantityQualifier Hedge, int Start)? Before(int first, decimal value)
    {
        for (var length = Longest; length > 0; length--)
        {
            if (first >= length && At(Cue.Hedges, first - length, length) is { } before)
                return (before, first - length);
            if (first > length && tokens[first - 1].IsMark('.') && At(Cue.Hedges, first - length - 1, length + 1) is { } abbreviated)
                return (abbreviated, first - length - 1);
        }
        return value >= LeastRound && value % 10 == 0 ? BeforeRound(first) : null;
    }

    /// <summary>The hedge that begins at the token, behind a number, and the token after it.</summary>
    public (QuantityQualifier Hedge, int Next)? Behind(int next)
    {
        if (next >= tokens.Count || !tokens[next].Word.Cues.BeginsPhraseOf(Cue.HedgesBehind))
            return null;
        for (var length = LongestBehind; length > 1; length--)
        {
            if (At(Cue.HedgesBehind, next, length) is { } behind)
                return (behind, next + length);
        }
        return null;
    }

    private (QuantityQualifier, int)? BeforeRound(int first)
    {
        if (first >= 2 && At(Cue.RoundHedges, first - 2, 2) is { } round)
            return (round, first - 2);
        return first >= 2 && At(Cue.HedgesOfSubjects, first - 1, 1) is { } ofSubject && IsBehindSubjectVerb(first - 1) ? (ofSubject, first - 1) : null;
    }

    /// <summary>A counted subject has its verb in the neuter: "bylo jich na padesát".</summary>
    private bool IsBehindSubjectVerb(int hedge)
    {
        for (var position = hedge - 1; position >= 0 && position >= hedge - MostBeforeSubject && tokens[position].IsWord; position--)
        {
            var word = tokens[position].Text;
            if (word.Length > 3 && cues.HasPhrase(Cue.SubjectVerbEndings, word.AsSpan(word.Length - 2)))
                return true;
        }
        return false;
    }

    private QuantityQualifier? At(Cue section, int start, int length) =>
        phrases.Value(section, start, length) is { } hedge ? Enum.Parse<QuantityQualifier>(hedge) : null;
}
