namespace Interhelpo.Dates.Prose;

/// <summary>What a word can mean in a date.</summary>
/// <remarks><c>Value</c>: of its month, season, number or part.</remarks>
internal sealed record WordMeaning(Role Roles, int Value)
{
    /// <summary>A word that plays no part.</summary>
    public static readonly WordMeaning Plain = new(Role.None, 0);

    /// <summary>The longer expressions that begin with this word, the longest first.</summary>
    public IReadOnlyList<Compound> Longer { get; init; } = [];
}

/// <summary>Several words that mean one thing: "no later than", "on the eve of".</summary>
/// <remarks><c>Rest</c>: the words after the first word.</remarks>
internal sealed record Compound(IReadOnlyList<string> Rest, WordMeaning Meaning)
{
    /// <summary>Where it ends in a text in which its first word ends at this place; null when it does not stand here.</summary>
    public int? End(string text, int at)
    {
        foreach (var word in Rest)
        {
            var start = EndOfSpace(text, at);
            if (start == at || !text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return null;
            at = start + word.Length;
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                return null;
        }
        return at;
    }

    private static int EndOfSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0' or '\t')
            at++;
        return at;
    }
}
