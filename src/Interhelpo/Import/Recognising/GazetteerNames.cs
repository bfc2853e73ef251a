using System.Collections.Concurrent;
using System.Collections.Frozen;
using Interhelpo.Spelling;

namespace Interhelpo.Import.Recognising;

/// <summary>The names of the gazetteer, and those of an archive's own, as the prose of one language has them: as they are, and in the cases of that language.</summary>
internal sealed class GazetteerNames
{
    private const int LongestKey = 64;

    private static readonly ConcurrentDictionary<string, GazetteerNames> languages = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, GazetteerEntry>.AlternateLookup<ReadOnlySpan<char>> names = Gazetteer.Index.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenDictionary<string, GazetteerEntry>.AlternateLookup<ReadOnlySpan<char>>? cases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> surnames = Gazetteer.Surnames.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Declension? declension;
    private readonly OwnNames own = OwnNames.None;
    private readonly FrozenDictionary<string, GazetteerEntry>.AlternateLookup<ReadOnlySpan<char>>? ownNames;
    private readonly FrozenDictionary<string, GazetteerEntry>.AlternateLookup<ReadOnlySpan<char>>? ownCases;

    private GazetteerNames(string language, Declension? declension)
    {
        this.declension = declension;
        cases = declension is null ? null : Cases(declension, language).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private GazetteerNames(GazetteerNames shared, OwnNames own)
    {
        (declension, cases, this.own) = (shared.declension, shared.cases, own);
        ownNames = own.Index.GetAlternateLookup<ReadOnlySpan<char>>();
        ownCases = declension is null ? null : own.CasesIn(declension).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static GazetteerNames For(string language) => languages.GetOrAdd(language, each => new GazetteerNames(each, Declension.For(each)));

    /// <summary>The same with an archive's own names.</summary>
    public GazetteerNames With(OwnNames names) => new(this, names);

    /// <summary>The place that a name sounds like; null when there is none.</summary>
    public GazetteerEntry? SoundingLike(string name) =>
        Gazetteer.SoundingLike(name) ?? SoundsAlike.Keys(name).Select(key => own.Sounds.GetValueOrDefault(key)).FirstOrDefault(entry => entry is not null);

    /// <summary>The entry that the tokens name; null when there is none.</summary>
    public GazetteerEntry? Named(List<Token> tokens, int first, int next)
    {
        if (first >= next)
            return null;
        if (next == first + 1)
            return Named(tokens[first].Word.Key);
        Span<char> key = stackalloc char[LongestKey];
        return NameKeys.Write(tokens, first, next, key, out var length) ? Named(key[..length]) : null;
    }

    /// <summary>Whether the word is a name that persons bear too.</summary>
    public bool IsSurname(CuedWord word) => surnames.Contains(word.Key) || own.Surnames.Contains(word.Key);

    private GazetteerEntry? Named(ReadOnlySpan<char> key)
    {
        if (names.TryGetValue(key, out var entry) || ownNames?.TryGetValue(key, out entry) == true)
            return entry;
        if (cases?.TryGetValue(key, out entry) == true || ownCases?.TryGetValue(key, out entry) == true)
            return entry;
        return null;
    }

    // A name as it is goes before a case of another: "Martina" may be both.
    private static FrozenDictionary<string, GazetteerEntry> Cases(Declension declension, string language) => Gazetteer.Entries
        .SelectMany(entry => NamesIn(language, entry).SelectMany(declension.CasesOf).Select(form => (Key: Names.Key(form), Entry: entry)))
        .Where(form => form.Key.Length > 2)
        .DistinctBy(form => form.Key)
        .ToFrozenDictionary(form => form.Key, form => form.Entry, StringComparer.Ordinal);

    // What is a name in another language only is not declined in this one.
    private static IEnumerable<string> NamesIn(string language, GazetteerEntry entry)
    {
        var native = entry.OtherNames.Where(name => name.Language is null || name.Language == language).Select(name => name.Name).Append(entry.Name).ToList();
        var foreign = entry.OtherNames.Where(name => name.Language is not null && name.Language != language).Select(name => name.Name);
        return Gazetteer.NamesOf(entry).Except(foreign.Except(native, StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
