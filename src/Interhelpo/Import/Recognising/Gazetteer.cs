using System.Collections.Frozen;
using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Import.Recognising;

/// <summary>A name that was in force for a time, or at all times; <paramref name="Years"/> as the gazetteer writes them (<c>1926–1991</c>), null when unsaid.</summary>
/// <param name="Name">The name.</param>
/// <param name="Years">When it was in force.</param>
/// <param name="Language">The language it is a name in (<c>cs</c>); null for names at home in English prose.</param>
/// <param name="IsSurname">Persons bear it too ("Frunze"): a text must say that it means the place.</param>
public sealed record GazetteerName(string Name, string? Years, string? Language = null, bool IsSurname = false);

/// <summary>A place or organisation of the gazetteer. Latitude and longitude in degrees (WGS 84), both or neither.</summary>
public sealed record GazetteerEntry(
    string Id,
    EntityKind Kind,
    string Type,
    string Name,
    double? Latitude,
    double? Longitude,
    IReadOnlyList<GazetteerName> OtherNames);

/// <summary>
/// The places, former states and organisations that prose may name without explaining them, from <c>gazetteer.txt</c> beside this file.
/// It knows general geography only: no persons, and nothing that a document of the archive has to tell.
/// </summary>
public static class Gazetteer
{
    /// <summary>In letters: shorter names sound like too many others.</summary>
    internal const int ShortestSound = 6;

    public static IReadOnlyList<GazetteerEntry> Entries { get; } = Read();

    private static readonly FrozenDictionary<string, GazetteerEntry> ById = Entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, GazetteerEntry> ByName = Entries
        .SelectMany(entry => NamesOf(entry).Select(name => (Name: Names.Key(name), Entry: entry)))
        .DistinctBy(entry => entry.Name)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Entry, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, GazetteerEntry> ByPlaceSound = Entries
        .Where(entry => entry.Kind == EntityKind.Place)
        .SelectMany(entry => NamesOf(entry).SelectMany(SoundsAlike.Keys).Select(key => (Key: key, Entry: entry)))
        .Where(sound => sound.Key.Length >= ShortestSound)
        .DistinctBy(sound => sound.Key)
        .ToFrozenDictionary(sound => sound.Key, sound => sound.Entry, StringComparer.Ordinal);

    /// <summary>The keys of names that persons bear too.</summary>
    internal static FrozenSet<string> Surnames { get; } = Entries
        .SelectMany(entry => entry.OtherNames.Where(name => name.IsSurname).Select(name => Names.Key(name.Name)))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every name by its key.</summary>
    internal static FrozenDictionary<string, GazetteerEntry> Index => ByName;

    /// <summary>The entry of this id; null when there is none.</summary>
    public static GazetteerEntry? WithId(string id) => ById.GetValueOrDefault(id);

    /// <summary>The entry so named, in any of the languages and times it knows; null when there is none.</summary>
    public static GazetteerEntry? Named(string name) => ByName.GetValueOrDefault(Names.Key(name));

    /// <summary>The place whose name, or a name of the same length of sound, is spelled otherwise; null when there is none.</summary>
    public static GazetteerEntry? SoundingLike(string name) =>
        SoundsAlike.Keys(name).Select(key => ByPlaceSound.GetValueOrDefault(key)).FirstOrDefault(entry => entry is not null);

    /// <summary>All names of the entry, its first name first.</summary>
    public static IReadOnlyList<string> NamesOf(GazetteerEntry entry)
    {
        var own = entry.OtherNames.Select(other => other.Name).Prepend(entry.Name);
        return [.. own.Concat(Aliases.Of(entry.Name)).Distinct(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<GazetteerEntry> Read()
    {
        var read = GazetteerFile.Read(string.Join('\n', CueWords.Lines("gazetteer.txt")));
        return read.Ok ? read.Value : throw new InvalidDataException("gazetteer.txt: " + read.Reason);
    }
}
