using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>The given names of <c>given-names.txt</c>, and in a language that declines them their other cases.</summary>
internal sealed class GivenNames
{
    private static readonly string[] nominatives = [.. CueWords.Lines("given-names.txt")
        .Where(line => line.Length > 0 && line[0] != '#')
        .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static readonly FrozenSet<string> nominativeKeys = nominatives.Select(Names.Key).ToFrozenSet(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, GivenNames> languages = new(StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> keys;

    private GivenNames(Declension? declension)
    {
        var all = declension is null ? nominativeKeys : nominatives.SelectMany(declension.CasesOfGiven).Select(Names.Key).Concat(nominativeKeys).ToFrozenSet(StringComparer.Ordinal);
        keys = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static GivenNames For(string language) => languages.GetOrAdd(language, each => new GivenNames(Declension.For(each)));

    /// <summary>Whether a word, with all of its hyphened parts, is a given name in any case.</summary>
    public bool Has(CuedWord word)
    {
        var key = word.Key.AsSpan();
        if (key.Length == 0)
            return false;
        foreach (var part in key.Split(' '))
        {
            if (!keys.Contains(key[part]))
                return false;
        }
        return true;
    }

    /// <summary>Whether the key is that of a given name in the nominative.</summary>
    public static bool IsNominative(string key) => nominativeKeys.Contains(key);
}
