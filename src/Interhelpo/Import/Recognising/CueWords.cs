using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The words by which a language shows what a recogniser looks for, from a file that curators can read: sections in brackets, words
/// or phrases parted by commas or lines, <c>word = value</c> where a word has one. A further language is a further file.
/// </summary>
internal sealed class CueWords
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> sections;

    private CueWords(FrozenDictionary<string, FrozenDictionary<string, string>> sections) => this.sections = sections;

    /// <summary>The words of a section; their case does not matter. A section that the file lacks is empty.</summary>
    public FrozenDictionary<string, string> this[string section] =>
        sections.GetValueOrDefault(section) ?? FrozenDictionary<string, string>.Empty;

    public static CueWords Read(string file) => new(Lines(file)
        .Select(line => line.Split('#')[0].Trim())
        .Where(line => line.Length > 0)
        .Aggregate(new Sections(), (sections, line) => sections.Take(line))
        .Freeze());

    /// <summary>The lines of an embedded file of this folder.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interhelpo.Import.Recognising." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>The value given to a word of a section as a number; null when the word is not there.</summary>
    public decimal? Number(string section, string word) =>
        this[section].TryGetValue(word, out var value) ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;

    public bool Has(string section, string word) => this[section].ContainsKey(word);

    private sealed class Sections
    {
        private readonly Dictionary<string, Dictionary<string, string>> sections = [];
        private Dictionary<string, string> current = [];

        public Sections Take(string line)
        {
            if (line[0] == '[')
            {
                sections[line.Trim('[', ']')] = current = new(StringComparer.OrdinalIgnoreCase);
                return this;
            }
            foreach (var entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(entry.Split('=', 2, StringSplitOptions.TrimEntries));
            return this;
        }

        public FrozenDictionary<string, FrozenDictionary<string, string>> Freeze() => sections.ToFrozenDictionary(
            section => section.Key,
            section => section.Value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);

        private void Add(string[] entry) => current[entry[0]] = entry.Length > 1 ? entry[1] : "";
    }
}
