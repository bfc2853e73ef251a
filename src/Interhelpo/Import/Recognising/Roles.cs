namespace Interhelpo.Import.Recognising;

/// <summary>The words of a role: "theatre director" of "the famous Slovak theatre director".</summary>
internal static class Roles
{
    private const int MostModifiers = 2;

    /// <summary>The role that ends right before the token, or null. "the Czech theatre director | NN"; "the director, | NN,".</summary>
    public static string? Before(NamedProse prose, int position)
    {
        var behind = prose.IsMark(position - 1, ',') || prose.IsQuote(position - 1) ? position - 1 : position;
        var words = prose.PhraseBefore(Cue.Roles, behind);
        if (words == 0)
            return null;
        var first = behind - words;
        var earliest = first;
        while (earliest > 0 && first - earliest < MostModifiers && IsModifier(prose, earliest - 1))
            earliest--;
        return Written(prose, EndsAtDeterminer(prose, earliest - 1) ? earliest : first, behind);
    }

    /// <summary>The words without peoples and praise.</summary>
    public static string Written(NamedProse prose, int first, int next)
    {
        while (first < next - 1 && (prose.Has(Cue.Praise, first) || prose.IsDemonym(first) || !prose.Tokens[first].IsWord))
            first++;
        return prose.Written(first, next);
    }

    private static bool IsModifier(NamedProse prose, int position) =>
        prose.IsSmallWord(position) && !prose.Has(Cue.SmallWords, position) && !prose.IsDemonym(position);

    private static bool EndsAtDeterminer(NamedProse prose, int position) =>
        prose.Is(position, "the") || prose.Is(position, "a") || prose.Is(position, "an") || prose.Has(Cue.Praise, position) || prose.IsDemonym(position);
}
