namespace Interhelpo.Store.Search;

/// <summary>
/// Queries in the language of FTS5, one a tier, each wider than the one before. Words are always quoted, so nothing a reader
/// types is taken for an operator.
/// </summary>
internal sealed record MatchExpression(string Exact, string Folded, string SoundsAlike)
{
    private const string AsWritten = "{Names Body Identifiers}";
    private const string AsFolded = "{FoldedNames FoldedBody}";
    private const string AsHeard = "{SoundNames SoundBody}";

    /// <summary>All words of the query, or any of them, whole or (at least two letters of them) as beginnings; or the identifier it is.</summary>
    public static MatchExpression Of(IReadOnlyList<QueryWord> words, IReadOnlyList<string> identifiers, SearchRelaxation relaxation)
    {
        var forms = identifiers.Select(form => $"Identifiers : {Quoted(form)}").ToList();
        return new MatchExpression(Tier(MatchTier.Exact), Tier(MatchTier.Folded), Tier(MatchTier.SoundsAlike));

        string Tier(MatchTier tier)
        {
            var joint = relaxation is SearchRelaxation.AnyWord ? " OR " : " AND ";
            var all = string.Join(joint, words.Select(word => OfWord(word, tier, prefix: relaxation is not SearchRelaxation.None)));
            return AnyOf([$"({all})", .. forms]);
        }
    }

    private static string OfWord(QueryWord word, MatchTier tier, bool prefix)
    {
        var parts = string.Join(" AND ", word.Parts.Select(part => OfPart(part, tier, prefix)));
        return tier is MatchTier.SoundsAlike && word.Alias is not null ? $"(({parts}) OR {AsHeard} : {Quoted(word.Alias)})" : $"({parts})";
    }

    private static string OfPart(QueryPart part, MatchTier tier, bool prefix)
    {
        var sign = prefix && part.Folded.Length > 1 ? "*" : "";
        List<string> ways = [$"{AsWritten} : {Quoted(part.Typed)}{sign}"];
        if (tier >= MatchTier.Folded) ways.Add($"{AsFolded} : {Quoted(part.Folded)}{sign}");
        if (tier >= MatchTier.SoundsAlike) ways.AddRange(part.Sounds.Select(sound => $"{AsHeard} : {Quoted(sound)}"));
        return AnyOf(ways);
    }

    private static string AnyOf(IReadOnlyList<string> ways) => $"({string.Join(" OR ", ways)})";

    private static string Quoted(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', ' ')}\"";
}
