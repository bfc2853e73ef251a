using System.Collections.Frozen;
using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Import.Recognising;

/// <summary>A name that was in force for a time, or at all times; <paramref name="Years"/> as the gazetteer writes them (<c>1926–1991</c>), null when unsaid.</summary>
/// <param name="Name">The name.</param>
/// <param name="Years">When it was in force.</param>
public sealed record GazetteerName(string Name, string? Years);

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
    private const int ShortestSound = 6;

    public static IReadOnlyList<GazetteerEntry> Entries { get; } =
        [.. CueWords.Lines("gazetteer.txt").Where(line => line.Length > 0 && line[0] != '#').Select(Entry)];

    private static readonly FrozenDictionary<string, GazetteerEntry> ById = Entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, GazetteerEntry> ByName = Entries
        .SelectMany(entry => NamesOf(entry).Select(name => (Name: Names.Key(name), Entry: entry)))
        .DistinctBy(entry => entry.Name)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Entry, StringComparer.Ordinal);

    /// <summary>Long keys only: short names sound like too many others.</summary>
    private static readonly FrozenDictionary<string, GazetteerEntry> ByPlaceSound = Entries
        .Where(entry => entry.Kind == EntityKind.Place)
        .SelectMany(entry => NamesOf(entry).SelectMany(SoundsAlike.Keys).Select(key => (Key: key, Entry: entry)))
        .Where(sound => sound.Key.Length >= ShortestSound)
        .DistinctBy(sound => sound.Key)
        .ToFrozenDictionary(sound => sound.Key, sound => sound.Entry, StringComparer.Ordinal);

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

    private static GazetteerEntry Entry(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        var degrees = fields[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(degree => double.Parse(degree, CultureInfo.InvariantCulture))
            .ToArray();
        return new GazetteerEntry(
            fields[0],
            fields[1] == "organisation" ? EntityKind.Organisation : EntityKind.Place,
            fields[1],
            fields[2],
            degrees.Length == 2 ? degrees[0] : null,
            degrees.Length == 2 ? degrees[1] : null,
            [.. fields[4].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(OtherName)]);
    }

    private static GazetteerName OtherName(string field)
    {
        var open = field.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 ? new GazetteerName(field[..open], field[(open + 2)..^1]) : new GazetteerName(field, null);
    }
}
