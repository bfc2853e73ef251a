using System.Collections.Frozen;
using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The places and organisations that an archive knows beside the gazetteer, because people put them there: prose may name them without explaining them. A name that two of them bear tells
/// nothing and is left out. Made once, for any number of documents.
/// </summary>
public sealed class OwnNames
{
    private const int Shortest = 3;

    private readonly IReadOnlyList<GazetteerEntry> entries;

    /// <param name="entries">One whose id is the gazetteer's gives that entry further names; any other id is only to be unlike the rest.</param>
    public OwnNames(IEnumerable<GazetteerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        this.entries = [.. entries];
        Index = Only(this.entries.SelectMany(entry => NamesOf(entry).Select(name => (Names.Key(name), entry))));
        Sounds = Only(this.entries.Where(entry => entry.Kind == EntityKind.Place).SelectMany(entry => NamesOf(entry).SelectMany(SoundsAlike.Keys).Where(key => key.Length >= Gazetteer.ShortestSound).Select(key => (key, entry))));
        Surnames = this.entries.SelectMany(entry => entry.OtherNames.Where(name => name.IsSurname).Select(name => Names.Key(name.Name))).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>None at all.</summary>
    public static OwnNames None { get; } = new([]);

    public bool IsEmpty => entries.Count == 0;

    /// <summary>Every name by its key.</summary>
    internal FrozenDictionary<string, GazetteerEntry> Index { get; }

    /// <summary>Places by the sounds of their names.</summary>
    internal FrozenDictionary<string, GazetteerEntry> Sounds { get; }

    /// <summary>The keys of names that persons bear too.</summary>
    internal FrozenSet<string> Surnames { get; }

    /// <summary>The names in the cases of a language.</summary>
    internal FrozenDictionary<string, GazetteerEntry> CasesIn(Declension declension) =>
        Only(entries.SelectMany(entry => NamesOf(entry).SelectMany(declension.CasesOf).Select(form => (Names.Key(form), entry))));

    private static IEnumerable<string> NamesOf(GazetteerEntry entry) => entry.OtherNames.Select(other => other.Name).Prepend(entry.Name).Distinct(StringComparer.Ordinal);

    private static FrozenDictionary<string, GazetteerEntry> Only(IEnumerable<(string Key, GazetteerEntry Entry)> names) => names.Where(name => name.Key.Length >= Shortest)
        .GroupBy(name => name.Key, name => name.Entry, StringComparer.Ordinal)
        .Where(name => name.DistinctBy(entry => entry.Id).Count() == 1)
        .ToFrozenDictionary(name => name.Key, name => Gazetteer.WithId(name.First().Id) ?? name.First(), StringComparer.Ordinal);
}
