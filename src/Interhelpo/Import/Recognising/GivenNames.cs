using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>The given names of <c>given-names.txt</c>, and in a language that declines them their other cases.</summary>
internal sealed class GivenNames
{
    private static readonly string[] nominatives = [.. CueWords.Lines("given-names.txt")
        .Where(line => line.Length > 0 && line[0] != '#')
        .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static readonly FrozenSet<string> nominativeForms = nominatives.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<string, GivenNames> languages = new(StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> keys;

    // Every form with its nominative: "Marii" is of Marie.
    private readonly FrozenDictionary<string, string> byForm;

    private GivenNames(Declension? declension)
    {
        var forms = nominatives.Select(name => (Form: name, Name: name));
        if (declension is not null)
            forms = forms.Concat(nominatives.SelectMany(name => declension.CasesOfGiven(name).Select(form => (Form: form, Name: name))));
        byForm = forms.DistinctBy(form => form.Form.ToUpperInvariant()).ToFrozenDictionary(form => form.Form, form => form.Name, StringComparer.OrdinalIgnoreCase);
        keys = byForm.Keys.Select(Names.Key).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>The nominative of a given name in any case; null when the word is none.</summary>
    public string? NominativeOf(string word) => byForm.GetValueOrDefault(word);

    /// <summary>Whether the word is a given name in the nominative. Jana is, though it may be of Jan.</summary>
    public static bool IsNominative(string word) => nominativeForms.Contains(word);
}
