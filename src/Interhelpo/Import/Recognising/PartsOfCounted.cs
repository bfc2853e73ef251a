namespace Interhelpo.Import.Recognising;

/// <summary>Reads a part of what is counted: "half of the settlers", "two thirds of the members", "a quarter of the houses". English.</summary>
internal sealed class PartsOfCounted(CueWords cues, List<Token> tokens)
{
    private const int Decimals = 4;

    private readonly CountedNouns nouns = new(cues, tokens);

    /// <summary>The value, where "of" stands, and the token behind what is counted; null when no such part begins here.</summary>
    public (decimal Value, int Of, int Next)? At(int first)
    {
        var token = tokens[first];
        if (!token.IsWord || (!token.Has(Cue.Numbers) && !token.Has(Cue.Fractions) && !token.Is("a")) || first + 2 >= tokens.Count)
            return null;
        var part = token.Has(Cue.Fractions) ? first : first + 1;
        if (!tokens[part].Has(Cue.Fractions) || (part == first && !token.Is("half")) || !tokens[part + 1].Is("of") || nouns.At(part + 1, 2) is not { } unit)
            return null;
        var count = part == first || token.Is("a") ? 1 : cues.Number(Cue.Numbers, token.Text);
        return count is { } upper && cues.Number(Cue.Fractions, tokens[part].Text) is { } lower
            ? (decimal.Round(upper / lower, Decimals), part + 1, unit.Next)
            : null;
    }
}
