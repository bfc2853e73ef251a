using Interhelpo.Spelling;

namespace Interhelpo.Store.Search;

/// <summary>A word of a query in every form it may be met in; of a name that an alias table knows, all its words and their alias.</summary>
/// <param name="Parts">The words as typed; several only for a name.</param>
/// <param name="Alias">The token of the alias; null when there is none.</param>
internal sealed record QueryWord(IReadOnlyList<QueryPart> Parts, string? Alias)
{
    private const int MostWords = 24;

    public static IReadOnlyList<QueryWord> In(string text)
    {
        var aliases = Aliases.In(text).ToDictionary(met => met.Span.Start);
        var (words, next) = (Words.In(text), 0);
        var found = new List<QueryWord>();
        while (next < words.Count && found.Count < MostWords)
        {
            var alias = aliases.GetValueOrDefault(words[next].Span.Start);
            var length = alias is null ? 1 : words.Skip(next).TakeWhile(word => word.Span.Start < alias.Span.End).Count();
            var parts = words.Skip(next).Take(length).Select(word => QueryPart.Of(word, text));
            found.Add(new QueryWord([.. parts], alias is null ? null : IndexWords.AliasToken(alias.Group)));
            next += length;
        }

        return found;
    }
}

/// <summary>One word as typed, folded, and the keys it sounds by.</summary>
internal sealed record QueryPart(string Typed, string Folded, IReadOnlyList<string> Sounds)
{
    public static QueryPart Of(Word word, string text)
    {
        var typed = word.Span.In(text);
        return new QueryPart(typed, word.Folded, SoundsAlike.Keys(typed));
    }
}
