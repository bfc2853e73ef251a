using System.Globalization;
using System.Text.RegularExpressions;
using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads the file of the gazetteer, whose head explains it. The first line that cannot be read refuses the whole file, with its number and the reason.
/// </summary>
public static partial class GazetteerFile
{
    private const int Fields = 5;

    private static readonly string[] types =
        ["state", "country", "region", "town", "village", "district", "street", "lake", "river", "sea", "mountains", "island", "organisation"];

    public static Parsed<IReadOnlyList<GazetteerEntry>> Read(string file)
    {
        var entries = new List<GazetteerEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in file.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var entry = Line(line);
            if (!entry.Ok) return Refused(number, entry.Reason);
            if (!ids.Add(entry.Value.Id)) return Refused(number, $"the id “{entry.Value.Id}” stands on an earlier line already");
            entries.Add(entry.Value);
        }

        return entries;
    }

    /// <summary>Reads one line: <c>id | type | name | latitude, longitude | other names | names in other languages</c>.</summary>
    public static Parsed<GazetteerEntry> Line(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length is < Fields or > Fields + 1) return Parsed<GazetteerEntry>.Refused($"it has {fields.Length} fields, not {Fields} or {Fields + 1}, parted by “|”");
        if (!Id().IsMatch(fields[0])) return Parsed<GazetteerEntry>.Refused($"the id “{fields[0]}” is not made of small letters a–z, digits and hyphens");
        if (!types.Contains(fields[1])) return Parsed<GazetteerEntry>.Refused($"“{fields[1]}” is none of the types: {string.Join(", ", types)}");
        if (fields[2].Length == 0) return Parsed<GazetteerEntry>.Refused("it has no name");
        if (!Degrees(fields[3], out var latitude, out var longitude)) return Parsed<GazetteerEntry>.Refused($"“{fields[3]}” is not “latitude, longitude” in degrees");
        var names = new List<GazetteerName>();
        foreach (var name in fields[4..].SelectMany((field, i) => field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => OtherName(name, i == 1))))
        {
            if (!name.Ok) return Parsed<GazetteerEntry>.Refused(name.Reason);
            names.Add(name.Value);
        }

        return new GazetteerEntry(fields[0], fields[1] == "organisation" ? EntityKind.Organisation : EntityKind.Place, fields[1], fields[2], latitude, longitude, names);
    }

    private static Parsed<GazetteerName> OtherName(string field, bool inLanguage)
    {
        var match = Name().Match(field);
        if (!match.Success) return Parsed<GazetteerName>.Refused($"“{field}” is not a name with, perhaps, its years in parentheses (1926–1991)");
        var language = match.Groups["language"] is { Success: true } stated ? stated.Value : null;
        if (inLanguage && language is null) return Parsed<GazetteerName>.Refused($"“{field}” does not say its language (cs: …)");
        return new GazetteerName(match.Groups["name"].Value, match.Groups["years"] is { Success: true } years ? years.Value : null, language, match.Groups["surname"].Success);
    }

    private static bool Degrees(string field, out double? latitude, out double? longitude)
    {
        (latitude, longitude) = (null, null);
        if (field.Length == 0) return true;
        var comma = field.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !double.TryParse(field[..comma], CultureInfo.InvariantCulture, out var north) || !double.TryParse(field[(comma + 1)..], CultureInfo.InvariantCulture, out var east)) return false;
        (latitude, longitude) = (north, east);
        return north is >= -90 and <= 90 && east is >= -180 and <= 180;
    }

    private static Parsed<IReadOnlyList<GazetteerEntry>> Refused(int number, string reason) =>
        Parsed<IReadOnlyList<GazetteerEntry>>.Refused($"Line {number}: {reason}.");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^((?<language>[a-z]{2,3}): )?(?<name>[^*: ]+( [^*:( ][^*: ]*)*)(?<surname>\*)?( \((?<years>(\d{4})?–(\d{4})?(, (\d{4})?–(\d{4})?)*)\))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
