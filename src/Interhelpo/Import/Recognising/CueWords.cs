using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The words by which a language shows what a recogniser looks for, from a file that curators can read: sections in brackets, words
/// or phrases parted by commas or lines, <c>word = value</c> where a word has one, <c>stem~</c> for a stem with any ending of the section
/// <c>[endings]</c> or none. A further language is a further file.
/// </summary>
internal sealed class CueWords
{
    private const int ShortestStem = 2;

    private readonly FrozenDictionary<string, string>[] sections;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> stems;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> begins;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> ends;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly int longestEnding;

    private CueWords(Dictionary<Cue, Dictionary<string, string>> read)
    {
        sections = [.. Enum.GetValues<Cue>().Select(cue => read.GetValueOrDefault(cue, []).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase))];
        words = Index(word => word.Contains(' ', StringComparison.Ordinal) || word[^1] == '~' ? "" : word);
        stems = Index(word => word[^1] == '~' ? word[..^1] : "");
        begins = Index(word => word.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? word[..blank] : "");
        ends = Index(word => word.LastIndexOf(' ') is var blank and > 0 ? word[(blank + 1)..] : "");
        var own = this[Cue.Endings].Keys;
        endings = own.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        longestEnding = own.Length == 0 ? -1 : own.Max(ending => ending.Length);
    }

    /// <summary>The words of a section; their case does not matter. A section that the file lacks is empty.</summary>
    public FrozenDictionary<string, string> this[Cue section] => sections[(int)section];

    /// <summary>Whether the language writes 1.200 for 1200: all that are declined here do, and German.</summary>
    public bool StopsPartThousands => longestEnding >= 0 || this[Cue.CapitalNouns].Count > 0;

    public static CueWords Read(string file)
    {
        var read = new Dictionary<Cue, Dictionary<string, string>>();
        var current = new Dictionary<string, string>();
        foreach (var line in Lines(file).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '[')
                read[CueNamed(line)] = current = new(StringComparer.OrdinalIgnoreCase);
            else
                Add(current, line);
        }
        // Two sections with one bit would be taken for each other: as many sections as bits may stand in one file.
        if (read.Keys.GroupBy(cue => (int)cue % WordCues.Bits).FirstOrDefault(same => same.Count() > 1) is { } same)
            throw new InvalidOperationException($"The sections {string.Join(" and ", same)} of {file} share a bit: put another order into {nameof(Cue)}.");
        return new CueWords(read);
    }

    /// <summary>The lines of an embedded file of this folder.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interhelpo.Import.Recognising." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public bool Has(Cue section, ReadOnlySpan<char> word) => Of(word).Has(section);

    /// <summary>Whether the phrase, words parted by one blank, stands in the section as it is.</summary>
    public bool HasPhrase(Cue section, ReadOnlySpan<char> phrase) => this[section].GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(phrase);

    /// <summary>The value given to a word of a section as a number; null when the word is not there.</summary>
    public decimal? Number(Cue section, ReadOnlySpan<char> word) =>
        this[section].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value) ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The value given to a phrase of a section; null when the phrase is not there.</summary>
    public string? Value(Cue section, ReadOnlySpan<char> phrase) =>
        this[section].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase, out var value) ? value : null;

    public WordCues Of(ReadOnlySpan<char> word)
    {
        var whole = Whole(word);
        return new WordCues(whole, whole | Singular(word), begins.TryGetValue(word, out var first) ? first : 0, ends.TryGetValue(word, out var last) ? last : 0);
    }

    public bool IsHyphenatedDemonym(string word) =>
        word.Split('-').All(part => Of(part).Has(Cue.Demonyms) || part is "All" or "Anglo" or "Austro" or "Sino" or "Franco" or "non" or "Non");

    private ulong Whole(ReadOnlySpan<char> word)
    {
        var found = words.TryGetValue(word, out var bits) ? bits : 0;
        for (var ending = 0; ending <= longestEnding && word.Length - ending >= ShortestStem; ending++)
        {
            if (stems.TryGetValue(word[..^ending], out var stem) && (ending == 0 || endings.Contains(word[^ending..])))
                found |= stem;
        }
        return found;
    }

    /// <summary>English plurals. Languages with endings of their own have them in their stems.</summary>
    private ulong Singular(ReadOnlySpan<char> word)
    {
        if (longestEnding >= 0)
            return 0;
        if (word.EndsWith("men", StringComparison.Ordinal))
            return Whole($"{word[..^3]}man");
        if (word.Length <= 3 || word[^1] != 's')
            return 0;
        var found = Whole(word[..^1]);
        if (word.Length > 4 && word[^2] == 'e')
            found |= Whole(word[..^2]) | (word[^3] == 'i' ? Whole($"{word[..^3]}y") : 0);
        return found;
    }

    private static Cue CueNamed(string heading) =>
        Enum.Parse<Cue>(heading.Trim('[', ']').Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);

    private static void Add(Dictionary<string, string> section, string line)
    {
        foreach (var entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = entry.IndexOf('=', StringComparison.Ordinal);
            section[equals < 0 ? entry : entry[..equals].Trim()] = equals < 0 ? "" : entry[(equals + 1)..].Trim();
        }
    }

    private FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Index(Func<string, string> key)
    {
        var index = new Dictionary<string, ulong>(StringComparer.OrdinalIgnoreCase);
        for (var cue = 0; cue < sections.Length; cue++)
        {
            foreach (var word in sections[cue].Keys.Where(word => key(word).Length > 0))
                index[key(word)] = index.GetValueOrDefault(key(word)) | 1UL << cue;
        }
        return index.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
