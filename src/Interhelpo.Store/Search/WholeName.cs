using Interhelpo.Spelling;

namespace Interhelpo.Store.Search;

/// <summary>A name as one token: two names are the same in spelling, sound or by alias when they share a token.</summary>
internal static class WholeName
{
    // A name of several words may sound in several ways each; more than this many readings prove nothing.
    private const int MostReadings = 8;
    private const int MostWords = 8;

    public static IEnumerable<string> Tokens(string name)
    {
        var words = Words.In(name);
        if (words.Count is 0 or > 4 * MostWords) return [];

        var folded = string.Join(' ', words.Select(word => word.Folded));
        var sounds = words.Count > MostWords ? [] : Readings(words.Select(word => Sounds(word, name)));
        var aliases = Aliases.In(name)
            .Where(met => met.Span.Start == words[0].Span.Start && met.Span.End == words[^1].Span.End)
            .Select(met => IndexWords.AliasToken(met.Group));
        return [folded, .. sounds, .. aliases];
    }

    /// <summary>A word too short to sound like another is itself.</summary>
    private static IReadOnlyList<string> Sounds(Word word, string name) =>
        SoundsAlike.Keys(word.Span.In(name)) is { Count: > 0 } keys ? keys : [word.Folded];

    private static IEnumerable<string> Readings(IEnumerable<IReadOnlyList<string>> words) => words.Aggregate(
        (IReadOnlyList<string>)["~"],
        (readings, word) => [.. readings.SelectMany(_ => word, (reading, sound) => $"{reading} {sound}").Take(MostReadings)]);
}
