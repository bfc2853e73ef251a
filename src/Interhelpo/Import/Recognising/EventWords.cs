using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>The words by which a language parts the clauses of a sentence, from <c>en.events.txt</c> and its like.</summary>
internal static class EventWords
{
    private static readonly FrozenSet<string> own = new[] { "en", "cs", "sk", "ru", "uk", "de" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, CueWords> languages = new(StringComparer.Ordinal);

    /// <summary>Those of the language; English ones for a language that has none, for they harm no other.</summary>
    public static CueWords For(string language) => languages.GetOrAdd(own.Contains(language) ? language : "en", each => CueWords.Read(each + ".events.txt"));
}
